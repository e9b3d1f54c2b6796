package dev.speedopt.repository.lock;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs apart. The lock is the operating system's, so it ends with its process, {@code kill -9} included, and
 * nothing needs to be cleaned up; beside it stands who holds it.
 */
public final class RunLock implements AutoCloseable {
    /** Held inside this JVM: locks of the operating system do not keep a process from itself, nor class loaders apart. */
    private static final String PROPERTY = "dev.speedopt.lock:";

    private final Path folder;
    private final String property;
    private final FileChannel channel;
    private final @Nullable LockHolder crashed;

    private RunLock(Path folder, String property, FileChannel channel, @Nullable LockHolder crashed) {
        this.folder = folder;
        this.property = property;
        this.channel = channel;
        this.crashed = crashed;
    }

    /**
     * @param folder of the lock, made when absent
     * @param run id
     * @throws ProjectException naming the holder, when there is one
     */
    public static RunLock acquire(Path folder, String run) {
        String property = PROPERTY + folder.toAbsolutePath().normalize();
        Object inside = System.getProperties().putIfAbsent(property, run);
        if (inside != null) {
            throw held(folder, LockHolder.self(inside.toString()));
        }
        boolean acquired = false;
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw held(folder, LockHolder.read(folder).orElse(null));
            }
            LockHolder crashed = LockHolder.read(folder).orElse(null);
            sign(run, folder, channel);
            acquired = true;
            return new RunLock(folder, property, channel, crashed);
        } catch (IOException e) {
            throw GitFailure.of("lock " + folder, e);
        } finally {
            if (!acquired) {
                System.clearProperty(property);
            }
        }
    }

    private static void sign(String run, Path folder, FileChannel channel) throws IOException {
        try {
            LockHolder.self(run).write(folder);
        } catch (UncheckedIOException e) {
            channel.close();
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** The run that held the lock last and ended without giving it back: it crashed or was killed. */
    public Optional<String> crashedRun() {
        return Optional.ofNullable(crashed).map(LockHolder::run);
    }

    /** Gives the lock back; never fails. */
    @Override
    public void close() {
        try {
            LockHolder.forget(folder);
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        } finally {
            System.clearProperty(property);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static ProjectException held(Path folder, @Nullable LockHolder holder) {
        return new ProjectException("Another speed run is at work in this repository"
                + (holder == null ? "" : ": " + holder.description())
                + ". Wait for its end, or stop it. (The lock is " + folder.resolve("lock") + ".)");
    }
}
