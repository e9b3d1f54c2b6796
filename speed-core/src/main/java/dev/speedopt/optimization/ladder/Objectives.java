package dev.speedopt.optimization.ladder;

import dev.speedopt.evidence.ObjectiveResult;
import dev.speedopt.measurement.objective.ObjectiveMeasurer;
import dev.speedopt.optimization.baseline.TargetBaseline;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The user's objectives for one target: measured on the original and on what was accepted, and written down. */
final class Objectives {
    private final Run run;
    private final Target target;
    private final ObjectiveMeasurer measurer;

    Objectives(Run run, Target target) {
        this.run = run;
        this.target = target;
        this.measurer = new ObjectiveMeasurer(
                run.ports().jvm(),
                run.directory("objectives-" + target.id().fileName()),
                run.request().config().objectives(),
                Duration.ofSeconds(run.request().config().thresholds().timeoutSeconds()),
                run.ports().console());
    }

    boolean any() {
        return measurer.any();
    }

    /** Whether there are objectives, and all of them are met by what stands on the stack. */
    boolean met(TargetBaseline original, String version) {
        if (!measurer.any() || original.replay().usable().isEmpty()) {
            return false;
        }
        List<Path> classPath =
                run.stack().runtimePath(target, original.compiled().classes());
        List<ObjectiveResult> found = measurer.measure(
                target.id(),
                version,
                original.workload().recording(),
                original.replay().usable(),
                original.replay().mutatesInputs(),
                classPath);
        run.journal().objectives(found);
        found.forEach(
                each -> run.ports().console().info(target.id().shortName() + " (" + version + "): " + each.sentence()));
        return found.stream().allMatch(ObjectiveResult::met);
    }
}
