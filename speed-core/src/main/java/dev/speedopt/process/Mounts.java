package dev.speedopt.process;

import dev.speedopt.project.Fence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which folders look empty in a sandbox, and what shows through: the innermost rule for a path counts. */
final class Mounts {
    private static final List<String> PRIVATE = List.of("/home", "/root", "/tmp", "/var/tmp", "/run", "/mnt", "/media");

    /** By path, so that outer folders come first: whether it shows (else it looks empty). */
    private final Map<Path, Boolean> shows = new TreeMap<>();

    Mounts(List<Path> hidden, Fence fence) {
        Stream.of(
                        PRIVATE.stream().map(Path::of),
                        Stream.of(System.getProperty("user.home"), System.getenv("HOME"))
                                .filter(home -> home != null && !home.isBlank())
                                .map(Path::of)
                                .filter(home -> home.getNameCount() > 0),
                        hidden.stream(),
                        fence.scratch().stream())
                .flatMap(folders -> folders)
                .filter(folder -> Files.isDirectory(folder) && !Files.isSymbolicLink(folder))
                .forEach(folder -> shows.put(folder, false));
        fence.readable().stream().filter(Files::exists).forEach(path -> shows.put(path, true));
    }

    List<String> options() {
        List<String> options = new ArrayList<>();
        Map<Path, Boolean> mounted = new TreeMap<>();
        shows.forEach((path, show) -> {
            if (show != shownBy(mounted, path)) {
                mounted.put(path, show);
                options.addAll(
                        show
                                ? List.of("--ro-bind", path.toString(), path.toString())
                                : List.of("--tmpfs", path.toString()));
            }
        });
        return options;
    }

    private static boolean shownBy(Map<Path, Boolean> mounted, Path path) {
        for (Path at = path.getParent(); at != null; at = at.getParent()) {
            Boolean shown = mounted.get(at);
            if (shown != null) {
                return shown;
            }
        }
        return true;
    }
}
