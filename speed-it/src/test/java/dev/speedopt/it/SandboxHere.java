package dev.speedopt.it;

import dev.speedopt.process.Sandboxes;
import java.util.List;

/** What candidates of models run in on this machine. */
final class SandboxHere {
    private SandboxHere() {}

    /** The YAML that lets them run: in the sandbox, or without one, said aloud, where there is none. */
    static String setting() {
        return "verification:\n  sandbox: " + (Sandboxes.best(List.of()).isolates() ? "required" : "none") + "\n";
    }
}
