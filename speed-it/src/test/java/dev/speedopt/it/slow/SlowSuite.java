package dev.speedopt.it.slow;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.it.GitProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes methods of the suite through the whole plugin: tests, replay, pairs of forks, panel, commit. Appends a line for each to a
 * file; what has a line there is not run again. Needs {@code maven.home}, {@code speed.version} and
 * {@code speed.localRepository}, the repository that the plugin is installed in; {@code speed.quick} and {@code speed.attempts} as
 * the plugin has them.
 */
public final class SlowSuite {
    /** Methods in one run of Maven: more share the baseline, fewer are lost where it is stopped. */
    private static final int BATCH = 6;

    private final Path project;
    private final Path results;

    private SlowSuite(Path project, Path results) {
        this.project = project;
        this.results = results;
    }

    /** @param args the results' file; a folder for the project; {@code slow} or {@code fast}; class names, all where none is given */
    public static void main(String[] args) throws Exception {
        List<String> classes = List.of(args).subList(3, args.length);
        List<SlowMethod> methods = SlowMethod.all().stream()
                .map(each -> args[2].equals("fast") ? each.fast() : each)
                .filter(each -> classes.isEmpty() || classes.contains(each.className()))
                .toList();
        List<SlowResult> all = run(methods, Path.of(args[1]), Path.of(args[0]));
        all.forEach(SlowSuite::print);
        System.out.printf(
                "%d of %d accepted%n",
                all.stream().filter(each -> each.accepted() != null).count(), all.size());
    }

    /** What became of these methods, those run before included. */
    static List<SlowResult> run(Collection<SlowMethod> methods, Path folder, Path results)
            throws IOException, InterruptedException {
        SlowSuite suite = new SlowSuite(folder, results);
        suite.lay();
        List<SlowMethod> done = suite.known().stream().map(SlowResult::method).toList();
        Map<String, List<SlowMethod>> batches = methods.stream()
                .filter(each -> !done.contains(each))
                .collect(Collectors.groupingBy(
                        each -> each.version() + each.className(), LinkedHashMap::new, Collectors.toList()));
        for (List<SlowMethod> batch : batches.values()) {
            for (int from = 0; from < batch.size(); from += BATCH) {
                suite.climb(batch.subList(from, Math.min(batch.size(), from + BATCH)));
            }
        }
        return suite.known().stream()
                .filter(each -> methods.contains(each.method()))
                .toList();
    }

    private List<SlowResult> known() throws IOException {
        List<SlowResult> known = new ArrayList<>();
        if (Files.exists(results)) {
            for (String line : Files.readAllLines(results)) {
                known.add(EvidenceJson.read(line, SlowResult.class));
            }
        }
        return known;
    }

    /** The project as it stands, and the tests of the slow versions once more for the fast ones. */
    private void lay() throws IOException {
        try (Stream<Path> files = Files.walk(SlowMethod.PROJECT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve(SlowMethod.PROJECT.relativize(file).toString());
                String text = Files.readString(file).replace("@project.version@", System.getProperty("speed.version"));
                write(copy, text);
                if (file.getParent().endsWith("test/java/com/example/shop/slow")) {
                    write(
                            copy.getParent().resolveSibling("fast").resolve(copy.getFileName()),
                            text.replace("package com.example.shop.slow", "package com.example.shop.fast"));
                }
            }
        }
        GitProject.lay(project.toFile());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void climb(List<SlowMethod> batch) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path log = project.resolveSibling(project.getFileName() + ".log");
        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-B",
                        "-Dmaven.repo.local=" + System.getProperty("speed.localRepository"),
                        "speed:optimize",
                        "-Dspeed.quick=" + Boolean.getBoolean("speed.quick"),
                        "-Dspeed.max-attempts=" + Integer.getInteger("speed.attempts", 3),
                        "-Dspeed.target="
                                + batch.stream().map(SlowMethod::selector).collect(Collectors.joining(",")))
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (maven.waitFor() != 0) {
            throw new IllegalStateException("Maven failed; see " + log);
        }
        RunResult run = EvidenceJson.read(Files.readString(project.resolve("target/speed/run.json")), RunResult.class);
        double seconds = (System.nanoTime() - start) / 1e9 / batch.size();
        for (SlowMethod each : batch) {
            SlowResult result = SlowResult.of(each, run, seconds);
            print(result);
            Files.writeString(
                    results, EvidenceJson.line(result) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static void print(SlowResult result) {
        System.out.printf(
                "%-45s %s%n",
                result.method().selector().substring("com.example.shop.".length()),
                result.accepted() == null
                        ? "-- " + result.said()
                        : "%.1f %% (%.1f to %.1f) by %s"
                                .formatted(result.improvement(), result.lower(), result.upper(), result.accepted()));
    }
}
