package dev.speedopt.probe.agent;

import dev.speedopt.probe.graph.NamedFile;
import dev.speedopt.probe.graph.NamedPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Copies the files that a target's recorded calls name: tests make them, and delete them when they end. Only what lies in a module
 * or in the tests' temporary folder, and behind no hidden folder, is looked at.
 */
final class CalledFiles {
    private static final long LARGEST = 4 << 20;
    private static final long ALL = 16 << 20;

    private final List<Path> roots;
    private final Map<String, Long> known = new HashMap<>();
    private long room = ALL;

    CalledFiles(List<Path> roots) {
        this.roots = roots.stream().flatMap(CalledFiles::real).toList();
    }

    /** Modules, and the temporary folder of this JVM. */
    static CalledFiles of(AgentOptions options) {
        return new CalledFiles(Stream.concat(
                        options.testFolders().stream().map(AgentOptions.TestFolder::baseDirectory),
                        Stream.of(Path.of(System.getProperty("java.io.tmpdir"))))
                .toList());
    }

    /** Those that a call names and that are news: files not seen before, or larger by now. */
    synchronized List<NamedFile> news(byte[] graph) {
        List<NamedFile> news = new ArrayList<>();
        for (String name : NamedPaths.in(graph)) {
            try {
                Path path = Path.of(name);
                if (Files.isRegularFile(path) && allowed(path.toRealPath()) && larger(name, Files.size(path))) {
                    news.add(copy(name, path));
                }
            } catch (IOException | InvalidPathException e) {
                // No name of a file, or of one that went while it was read: the replay finds out.
            }
        }
        return news;
    }

    private boolean larger(String name, long size) {
        Long before = known.get(name);
        return before == null || size > before;
    }

    private NamedFile copy(String name, Path path) throws IOException {
        long size = Files.size(path);
        byte[] content = size > Math.min(LARGEST, room) ? null : Files.readAllBytes(path);
        known.put(name, size);
        room -= content == null ? 0 : content.length;
        return new NamedFile(name, Files.getLastModifiedTime(path).toMillis(), content);
    }

    private boolean allowed(Path file) {
        return roots.stream().anyMatch(root -> file.startsWith(root) && !hidden(root.relativize(file)));
    }

    private static boolean hidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Path> real(Path folder) {
        try {
            return Stream.of(folder.toRealPath());
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
