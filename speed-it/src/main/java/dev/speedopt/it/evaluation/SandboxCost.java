package dev.speedopt.it.evaluation;

import dev.speedopt.process.ChildProcess;
import dev.speedopt.process.Sandboxes;
import dev.speedopt.project.Fence;
import dev.speedopt.project.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the sandbox adds to the start of a JVM, in pairs that take turns. After {@code mvn package}, with the class path of
 * {@code speed-it}: {@code java dev.speedopt.it.evaluation.SandboxCost PAIRS}.
 */
public final class SandboxCost {
    private SandboxCost() {}

    /** @param args pairs */
    public static void main(String[] args) throws IOException {
        int pairs = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Path folder = Files.createTempDirectory("speed-sandbox-cost");
        Sandbox sandbox = Sandboxes.best(List.of());
        List<Double> plain = new ArrayList<>();
        List<Double> walled = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            plain.add(millis(Sandbox.none(), folder));
            walled.add(millis(sandbox, folder));
        }
        System.out.printf(
                Locale.ROOT,
                "%s%nmedian of %d: java -version takes %.0f ms, in the sandbox %.0f ms%n",
                sandbox.description(),
                pairs,
                median(plain),
                median(walled));
    }

    private static double millis(Sandbox sandbox, Path folder) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Fence fence = new Fence(
                List.of(Path.of(System.getProperty("java.home"))), List.of(), List.of(folder), Duration.ofSeconds(30));
        long start = System.nanoTime();
        try (ChildProcess child = ChildProcess.start(
                sandbox.command(fence, List.of(java.toString(), "-version")),
                folder,
                System.getenv(),
                folder.resolve("log"))) {
            if (!child.waitFor(Duration.ofSeconds(30)) || child.exitCode() != 0) {
                throw new IllegalStateException("java -version failed: " + child.lastLines(3));
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
