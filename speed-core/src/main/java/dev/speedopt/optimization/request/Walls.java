package dev.speedopt.optimization.request;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.process.Sandboxes;
import dev.speedopt.project.Console;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.Sandbox;
import java.nio.file.Path;
import java.util.List;

/** Decides what is around the JVMs that run candidates, or refuses to run them. */
public final class Walls {
    private Walls() {}

    /**
     * @param wanted {@code verification.sandbox}
     * @param work folder of ours, of which candidates see nothing but what they need
     * @param strangers whether others than the built-in rules propose
     * @throws ProjectException where there is no sandbox and there has to be one
     */
    public static Sandbox around(SpeedConfig.Sandboxing wanted, Path work, boolean strangers, Console console) {
        if (wanted == SpeedConfig.Sandboxing.NONE) {
            if (strangers) {
                console.warn(
                        "Candidates of models run without a sandbox, with limits alone (verification.sandbox: none)");
            }
            return Sandboxes.limits("verification.sandbox is none");
        }
        Sandbox sandbox = Sandboxes.best(List.of(work.toAbsolutePath()));
        if (!sandbox.isolates() && wanted == SpeedConfig.Sandboxing.REQUIRED) {
            throw new ProjectException("verification.sandbox is required, and this machine has " + sandbox.description()
                    + ". Install bubblewrap, or set verification.sandbox: auto.");
        }
        if (!sandbox.isolates() && strangers) {
            throw new ProjectException("Models are enabled, and their candidates need a sandbox. This machine has "
                    + sandbox.description()
                    + ". Install bubblewrap, or say verification.sandbox: none to run them with your rights.");
        }
        return sandbox;
    }
}
