package dev.speedopt.target;

import dev.speedopt.project.ModuleModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Main sources that are not Java: they are counted, and left alone. */
public final class OtherLanguages {
    private static final Map<String, String> BY_ENDING =
            new TreeMap<>(Map.of("kt", "Kotlin", "groovy", "Groovy", "scala", "Scala"));

    private OtherLanguages() {}

    /** Files of each language, by its name; empty where there is only Java. */
    public static Map<String, Integer> count(ModuleModel module) {
        Set<Path> roots = new LinkedHashSet<>(module.sourceRoots());
        // Their plugins compile them without telling Maven of the folder.
        Stream.of("kotlin", "groovy", "scala")
                .map(name -> module.baseDirectory().resolve("src/main").resolve(name))
                .forEach(roots::add);
        Map<String, Integer> found = new TreeMap<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> walk = Files.walk(root)) {
                    walk.filter(Files::isRegularFile).forEach(file -> {
                        String name = file.getFileName().toString();
                        String language = BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1));
                        if (language != null) {
                            found.merge(language, 1, Integer::sum);
                        }
                    });
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot list " + root, e);
                }
            }
        }
        return found;
    }
}
