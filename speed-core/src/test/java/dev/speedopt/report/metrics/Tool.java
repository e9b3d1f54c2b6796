package dev.speedopt.report.metrics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program of Prometheus'.
 *
 * @param name on the path
 */
record Tool(String name) {
    /** Skips the test, aloud, where this machine does not have it. */
    Tool orSkip() {
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))),
                "SKIPPED: there is no " + name + " on the PATH (Debian's package is called prometheus)");
        return this;
    }

    Process start(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** What it says about an input; empty when it has nothing to say and ends well. */
    String check(Path input, Path log, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return name + " did not end";
        }
        String said = Files.readString(log, StandardCharsets.UTF_8);
        return process.exitValue() == 0 ? said : said + "exit code " + process.exitValue();
    }
}
