package dev.speedopt.maven.doctor;

import dev.speedopt.process.Sandboxes;
import dev.speedopt.project.Sandbox;
import java.util.List;
import org.apache.maven.execution.MavenSession;

/** What is around JVMs that run candidates, tried out here. */
final class SandboxCheck implements Check {
    @Override
    public Finding examine(MavenSession session) {
        Sandbox sandbox = Sandboxes.best(List.of());
        return sandbox.isolates()
                ? Finding.ok("Sandbox", sandbox.description())
                : Finding.warn(
                        "Sandbox",
                        sandbox.description(),
                        "Candidates of rules run all the same, after their bytecode was searched for new capabilities;"
                                + " those of models need verification.sandbox: none, or a machine with a sandbox.");
    }
}
