package dev.speedopt.adequacy.mutation;

import dev.speedopt.process.ChildProcess;
import dev.speedopt.process.CleanEnvironment;
import dev.speedopt.process.ProbeJvm;
import dev.speedopt.project.Fence;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PIT on one target with the tests of one module, in JVMs behind the walls that candidates have: a mutant is broken code. */
final class PitRun {
    private final Jvm jvm;
    private final Path root;
    private final Duration limit;

    /**
     * @param root folder of the user's build, which tests may read
     * @param limit of wall time
     */
    PitRun(Jvm jvm, Path root, Duration limit) {
        this.jvm = jvm;
        this.root = root;
        this.limit = limit;
    }

    /**
     * @param classes folder of the target's class file, one of the module's class path
     * @param directory for everything that is written; reports lie in {@code reports} under it
     * @return the reports
     * @throws ProjectException saying why there are none
     */
    Path run(MethodId target, Path classes, TestedModule module, Pitest pitest, Path directory) throws IOException {
        Path home = Files.createDirectories(directory.resolve("home"));
        Path temporary = Files.createDirectories(directory.resolve("tmp"));
        Path reports = Files.createDirectories(directory.resolve("reports"));
        List<Path> seen = pitest.behind(module.classPath());
        Path classPath = directory.resolve("classpath.txt");
        Files.write(classPath, seen.stream().map(Path::toString).toList());
        List<String> safe = List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + home);
        List<String> flags = new ArrayList<>(jvm.flags());
        flags.addAll(safe);
        flags.add("-Dbasedir=" + module.baseDirectory());
        Path java = jvm.home().resolve("bin").resolve("java");
        List<String> words = new ArrayList<>(safe);
        words.add("-cp");
        words.add(Stream.concat(Stream.of(ProbeJvm.probeJar()), pitest.tool().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        words.add(dev.speedopt.probe.LibraryMain.class.getName());
        words.add(PitCommand.MAIN);
        words.addAll(PitCommand.of(target, classes, module.testClasses(), classPath, reports, java, flags));
        Path arguments = directory.resolve("pit.args");
        Files.write(arguments, words.stream().map(PitRun::quoted).toList(), StandardCharsets.UTF_8);
        Path log = directory.resolve("pit.log");
        try (ChildProcess child = ChildProcess.start(
                jvm.sandbox().command(fence(seen, directory), List.of(java.toString(), "@" + arguments)),
                // Without walls, a mutant that writes to where it runs must not find the user's tree there.
                jvm.sandbox().isolates() ? module.baseDirectory() : directory,
                environment(home, temporary),
                log)) {
            if (!child.waitFor(limit)) {
                throw new ProjectException("PIT took longer than " + limit.toMinutes() + " minutes");
            }
            if (child.exitCode() != 0 || !Files.isRegularFile(reports.resolve("mutations.xml"))) {
                return nothing(child, reports, log);
            }
            return reports;
        }
    }

    /** PIT writes no report where there is nothing to change, which is no failure. */
    private static Path nothing(ChildProcess child, Path reports, Path log) throws IOException {
        if (child.exitCode() == 0
                && child.lastLines(200).stream().anyMatch(line -> line.contains("No mutations found"))) {
            Files.writeString(reports.resolve("mutations.xml"), "<mutations/>");
            return reports;
        }
        throw new ProjectException("PIT ended with exit code " + child.exitCode() + ": " + said(child.lastLines(200))
                + " (see " + log + ")");
    }

    private static String said(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("Exception") || line.contains("Error") || line.contains("SEVERE"))
                .reduce((first, last) -> last.contains("Caused by") ? last : first)
                .map(String::strip)
                .orElse(
                        lines.isEmpty()
                                ? "it said nothing"
                                : lines.get(lines.size() - 1).strip());
    }

    private Fence fence(List<Path> seen, Path directory) {
        List<Path> readable = new ArrayList<>(List.of(root, jvm.home(), ProbeJvm.probeJar()));
        readable.addAll(seen);
        return new Fence(readable.stream().map(Path::toAbsolutePath).toList(), List.of(), List.of(directory), limit);
    }

    private static Map<String, String> environment(Path home, Path temporary) {
        Map<String, String> environment = CleanEnvironment.bare(System.getenv());
        environment.put("HOME", home.toString());
        environment.put("TMPDIR", temporary.toString());
        return environment;
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
