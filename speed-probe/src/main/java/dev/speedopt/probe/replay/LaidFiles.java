package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.NamedFile;
import dev.speedopt.probe.graph.Recording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files that recorded calls name, laid out again for this JVM alone. Relative ones lie in its own working folder; others only
 * where a sandbox throws away whatever this JVM writes: nothing here writes to the user's disk.
 */
public final class LaidFiles {
    /** System property: {@link #ANYWHERE}, {@link #HERE}; nothing is laid out where it is missing. */
    public static final String PROPERTY = "speed.files";

    /** Everything that can be written to is this JVM's own. */
    public static final String ANYWHERE = "anywhere";

    /** The working folder is this JVM's own. */
    public static final String HERE = "here";

    /** Why a call cannot be made. */
    public static final String GONE = "it names a file that was there in the tests and is gone, or too large to keep";

    /** Why a call cannot be made again. */
    public static final String USED_UP = "it deletes a file that it names, so it cannot be made again";

    private static final int SHOWN = 1 << 16;

    private final Map<String, NamedFile> files = new LinkedHashMap<>();
    private final String where;

    private LaidFiles(String where) {
        this.where = where;
    }

    /** Those of a recording; nothing is laid out yet. */
    public static LaidFiles of(Path recording) throws IOException {
        return of(List.of(recording));
    }

    static LaidFiles of(List<Path> recordings) throws IOException {
        LaidFiles files = new LaidFiles(System.getProperty(PROPERTY, ""));
        for (Path recording : recordings) {
            Recording.read(recording).files().forEach(file -> files.files.put(file.path(), file));
        }
        return files;
    }

    /** Those among them that a call names. */
    Set<String> of(Supplier<Set<String>> named) {
        if (files.isEmpty()) {
            return Set.of();
        }
        Set<String> ours = new LinkedHashSet<>(named.get());
        ours.retainAll(files.keySet());
        return ours;
    }

    /** Lays all of them out. */
    public LaidFiles lay() {
        return lay(files.keySet());
    }

    /** Lays out those among these paths as they were recorded, whatever became of them since. */
    LaidFiles lay(Collection<String> paths) {
        for (String path : paths) {
            NamedFile file = files.get(path);
            if (file != null && mayLie(Path.of(path)) && !asRecorded(file)) {
                lay(file);
            }
        }
        return this;
    }

    /** Whether one of these paths was a file in the tests, and is none here. */
    public boolean missing(Set<String> paths) {
        return paths.stream().anyMatch(path -> files.containsKey(path) && !Files.isRegularFile(Path.of(path)));
    }

    /** What a call made of those among these paths that lie here for this JVM alone: their content, null where it is the same. */
    List<GraphWriter.Root> changes(Set<String> paths) {
        List<GraphWriter.Root> changes = new ArrayList<>();
        for (String path : paths) {
            NamedFile file = files.get(path);
            if (file != null && mayLie(Path.of(path))) {
                changes.add(new GraphWriter.Root("file " + path, asRecorded(file) ? null : shown(Path.of(path))));
            }
        }
        return changes;
    }

    private boolean mayLie(Path path) {
        return switch (where) {
            case ANYWHERE -> true;
            case HERE -> !path.isAbsolute() && !path.normalize().startsWith("..");
            default -> false;
        };
    }

    private static boolean asRecorded(NamedFile file) {
        byte[] content = file.content();
        try {
            return content == null || Arrays.equals(content, read(Path.of(file.path())));
        } catch (IOException e) {
            return false;
        }
    }

    private static byte @Nullable [] read(Path path) throws IOException {
        return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
    }

    private static void lay(NamedFile file) {
        byte[] content = file.content();
        Path path = Path.of(file.path());
        try {
            if (content != null) {
                if (path.getParent() != null) {
                    Files.createDirectories(path.getParent());
                }
                // A link that lies there must not lead elsewhere.
                Files.deleteIfExists(path);
                Files.write(path, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.setLastModifiedTime(path, FileTime.fromMillis(file.modified()));
            }
        } catch (IOException e) {
            // Behind a wall: either it shows through as it is, or it is missing, and that is found out.
        }
    }

    private static @Nullable String shown(Path path) {
        try {
            byte[] content = read(path);
            return content == null
                    ? null
                    : content.length <= SHOWN
                            ? new String(content, StandardCharsets.ISO_8859_1)
                            : content.length + " bytes, " + Arrays.hashCode(content);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
