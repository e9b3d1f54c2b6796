package dev.speedopt.optimization.run;

import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A digest of everything that a run's results depend on: an interrupted run goes on only where it is unchanged. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(ProjectModel project, OptimizationRequest request, @Nullable String base) {
        MessageDigest digest = sha256();
        add(digest, String.valueOf(base));
        add(digest, String.valueOf(request.selector()));
        add(digest, String.valueOf(request.strategy()));
        add(digest, request.config().toString() + request.quick());
        add(digest, request.pluginVersion());
        for (ModuleModel module : project.modules()) {
            add(digest, module.id() + module.compilerOptions() + module.testPath());
            Stream.concat(module.sourceRoots().stream(), module.testSourceRoots().stream())
                    .forEach(root -> addFolder(digest, root));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addFolder(MessageDigest digest, Path root) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                add(digest, root.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + root + ": " + e.getMessage(), e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
