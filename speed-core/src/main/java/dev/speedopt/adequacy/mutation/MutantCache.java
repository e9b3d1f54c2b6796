package dev.speedopt.adequacy.mutation;

import dev.speedopt.project.ContentDigest;
import dev.speedopt.project.Jvm;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What PIT found, kept for as long as nothing that it depends on has changed. */
final class MutantCache {
    private final Path directory;

    MutantCache(Path directory) {
        this.directory = directory;
    }

    /** Everything that tests and mutants see, the JVM and PIT's version. */
    String key(MethodId target, TestedModule module, Jvm jvm) {
        return new ContentDigest()
                .text(Pitest.VERSION)
                .text(target.toString())
                .text(module.id())
                .texts(module.testClasses())
                .text(jvm.home().toString())
                .texts(jvm.flags())
                .text(jvm.sandbox().description())
                .files(module.baseDirectory().resolve("src"))
                .classPath(module.classPath())
                .hex();
    }

    /** Folder of the reports; absent when they have to be made. */
    @Nullable
    Path get(String key) {
        Path kept = directory.resolve(key);
        return Files.isDirectory(kept) ? kept : null;
    }

    /** Keeps finished reports; half of them is never seen by anybody. */
    Path put(String key, Path reports) throws IOException {
        Path kept = directory.resolve(key);
        Files.createDirectories(directory);
        Path part = Files.createTempDirectory(directory, "part-");
        try (Stream<Path> files = Files.walk(reports)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                Path place = part.resolve(reports.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
        Files.move(part, kept);
        return kept;
    }
}
