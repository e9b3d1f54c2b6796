package dev.speedopt.maven.doctor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/** Whether there is something to build a sandbox with. */
final class SandboxCheck implements Check {
    @Override
    public Finding examine(MavenSession session) {
        Optional<Path> bubblewrap = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "bwrap"))
                .filter(Files::isExecutable)
                .findFirst();
        String how = "Candidates run in JVMs of their own, after their bytecode was searched for new capabilities."
                + " That is no sandbox: optimise untrusted code in a container.";
        return bubblewrap.isPresent()
                ? Finding.warn("Sandbox", bubblewrap.get() + " is there, and not used by this version yet", how)
                : Finding.warn("Sandbox", "none", how);
    }
}
