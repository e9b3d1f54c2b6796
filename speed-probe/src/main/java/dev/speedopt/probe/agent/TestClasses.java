package dev.speedopt.probe.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of all classes in the folders of tests, and whose module they are: the class path says it less reliably. */
final class TestClasses {
    private final Map<String, String> modules = new HashMap<>();

    TestClasses(List<AgentOptions.TestFolder> folders) throws IOException {
        for (AgentOptions.TestFolder folder : folders) {
            if (Files.isDirectory(folder.folder())) {
                add(folder.module(), folder.folder());
            }
        }
    }

    private void add(String module, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .forEach(file -> modules.putIfAbsent(
                            file.substring(0, file.length() - 6)
                                    .replace('/', '.')
                                    .replace('\\', '.'),
                            module));
        }
    }

    boolean contains(String className) {
        return modules.containsKey(className);
    }

    /** Module of a test class; null when it lies in none of the folders. */
    @Nullable
    String module(String className) {
        return modules.get(className);
    }
}
