package dev.speedopt.it.evaluation;

import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.agent.AgentOptions;
import dev.speedopt.process.ProbeJvm;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.ToolProvider;

/**
 * What the recorder costs on the test suite of a real library, in pairs of runs that take turns. After {@code mvn package}, with
 * the class path of {@code speed-it}: {@code java dev.speedopt.it.evaluation.RecorderCost PAIRS SOURCES.jar TEST-SOURCES.jar
 * CONSOLE.jar[:LIBRARY.jar…] pkg.Class#method(types) …}. The console is JUnit's, standalone.
 * {@code -Drecorder.classes=REGEX} leaves out test classes.
 */
public final class RecorderCost {
    /** Which test classes run: a regular expression, all by default. */
    private static final String CLASSES = System.getProperty("recorder.classes", ".*");

    private static final int MOST_CALLS = 200;
    private static final int MOST_SECONDS = 5;
    private static final int MOST_MEGABYTES = 64;

    private final Path folder;
    private final String libraries;

    private RecorderCost(Path folder, String libraries) {
        this.folder = folder;
        this.libraries = libraries;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        RecorderCost cost = new RecorderCost(Files.createTempDirectory("speed-recorder"), args[3]);
        Path main = cost.compile(Path.of(args[1]), "main", args[3]);
        Path tests = cost.compile(Path.of(args[2]), "tests", main + File.pathSeparator + args[3]);
        Path options = cost.options(tests, Arrays.copyOfRange(args, 4, args.length));
        cost.pairs(Integer.parseInt(args[0]), main, tests, options, System.out);
    }

    private void pairs(int count, Path main, Path tests, Path options, PrintStream out)
            throws IOException, InterruptedException {
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int pair = 0; pair < count; pair++) {
            boolean plainFirst = pair % 2 == 0;
            Times one = run(main, tests, plainFirst ? null : options);
            Times two = run(main, tests, plainFirst ? options : null);
            Times plain = plainFirst ? one : two;
            Times recorded = plainFirst ? two : one;
            wall.add(recorded.wall / plain.wall);
            cpu.add(recorded.cpu / plain.cpu);
            out.printf(
                    Locale.ROOT,
                    "plain %.1f s (%.1f s of processor), recorded %.1f s (%.1f s): %.2f x (%.2f x)%n",
                    plain.wall,
                    plain.cpu,
                    recorded.wall,
                    recorded.cpu,
                    recorded.wall / plain.wall,
                    recorded.cpu / plain.cpu);
        }
        out.printf(
                Locale.ROOT,
                "median of %d pairs: %.2f x the time, %.2f x the processor time%n",
                count,
                median(wall),
                median(cpu));
    }

    private Times run(Path main, Path tests, @org.jspecify.annotations.Nullable Path options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" >tests.log 2>&1; times", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (options != null) {
            command.add("-javaagent:" + ProbeJvm.probeJar() + "=" + options);
        }
        command.addAll(List.of("-cp", tests + File.pathSeparator + main + File.pathSeparator + libraries));
        command.addAll(List.of("org.junit.platform.console.ConsoleLauncher", "execute", "--details=none"));
        command.addAll(List.of("--scan-classpath", tests.toString(), "--include-classname", CLASSES));
        Path times = folder.resolve("times");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(times.toFile())
                .start();
        process.waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(times);
        return new Times(
                wall,
                Arrays.stream(lines.get(lines.size() - 1).trim().split("\\s+"))
                        .mapToDouble(RecorderCost::seconds)
                        .sum());
    }

    /** {@code 1m2.5s}, as shells write it. */
    private static double seconds(String text) {
        int minutes = text.indexOf('m');
        return 60 * Double.parseDouble(text.substring(0, minutes))
                + Double.parseDouble(text.substring(minutes + 1, text.length() - 1));
    }

    private Path options(Path tests, String[] targets) throws IOException {
        Path recordings = Files.createDirectories(folder.resolve("recordings"));
        Path options = folder.resolve("options.properties");
        new AgentOptions(
                        recordings,
                        Arrays.stream(targets).map(TargetMethod::parse).toList(),
                        List.of(new AgentOptions.TestFolder("org.acme:library", tests, folder)),
                        MOST_CALLS,
                        MOST_SECONDS,
                        MOST_MEGABYTES)
                .write(options);
        return options;
    }

    /** Unpacks sources, and compiles those that can be: resources lie beside them. */
    private Path compile(Path archive, String name, String classPath) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(name));
        List<String> arguments =
                new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath));
        try (ZipFile zip = new ZipFile(archive.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            for (ZipEntry entry : entries.filter(one -> !one.isDirectory()).toList()) {
                Path file = classes.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
                if (entry.getName().endsWith(".java") && !entry.getName().contains("/jmh/")) {
                    arguments.add(file.toString());
                }
            }
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("Cannot compile " + archive);
        }
        return classes;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private record Times(double wall, double cpu) {}
}
