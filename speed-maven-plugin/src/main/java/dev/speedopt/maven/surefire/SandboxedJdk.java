package dev.speedopt.maven.surefire;

import dev.speedopt.process.CleanEnvironment;
import dev.speedopt.project.Fence;
import dev.speedopt.project.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A folder that passes for a JDK with Surefire's parameter {@code jvm}: its {@code bin/java} is a script that starts the real
 * one in a sandbox, with a throw-away home and temporary folder and without the variables that look like keys, and ends it
 * where Maven is no more.
 */
final class SandboxedJdk {
    private SandboxedJdk() {}

    /**
     * @param folder to be made
     * @param home the throw-away one, beside it the temporary folder; both can be written to
     * @param java the real program
     */
    static Path write(Path folder, Path home, Path temporary, Path java, Sandbox sandbox, Fence fence) {
        List<String> command = new ArrayList<>(sandbox.command(fence, List.of(java.toString())));
        List<String> lines = new ArrayList<>(List.of("#!/bin/sh"));
        CleanEnvironment.confidential(System.getenv()).forEach(name -> lines.add("unset " + name));
        if (sandbox.ownHome()) {
            command.add("-Duser.home=" + home);
            command.add("-Djava.io.tmpdir=" + temporary);
            lines.add("export HOME=" + quoted(home.toString()) + " TMPDIR=" + quoted(temporary.toString()));
        }
        lines.add(OrphanWatch.lines(ProcessHandle.current().pid()));
        lines.add("exec " + command.stream().map(SandboxedJdk::quoted).collect(Collectors.joining(" ")) + " \"$@\"");
        Path script = folder.resolve("bin").resolve("java");
        try {
            Files.createDirectories(script.getParent());
            Files.createDirectories(home);
            Files.createDirectories(temporary);
            Files.writeString(script, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            if (!script.toFile().setExecutable(true)) {
                throw new IOException(script + " cannot be made executable");
            }
            // Surefire reads the version there, and with it whether to use the module path.
            Path release = java.resolve("../../release").normalize();
            if (Files.isRegularFile(release)) {
                Files.write(folder.resolve("release"), Files.readAllBytes(release));
            }
            return script;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
