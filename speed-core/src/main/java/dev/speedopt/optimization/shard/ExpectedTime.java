package dev.speedopt.optimization.shard;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.ShardPlan.Planned;
import dev.speedopt.target.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long attempts on a target may take: as long as they took last time, else by the size of the method. */
final class ExpectedTime {
    /** Of the groundwork: compiling, replaying the original, looking for inputs. */
    private static final double GROUND = 8;
    /** Of attempts on a method of average size that nothing is known of. */
    private static final double ATTEMPTS = 30;

    private static final double EACH_LINE = 0.5;

    /** Milliseconds by target, and the run that they come from. */
    private final Map<String, Long> millis = new HashMap<>();

    private final Map<String, String> runs = new HashMap<>();

    /** @param history oldest first */
    ExpectedTime(List<Attempt> history) {
        for (Attempt attempt : history) {
            String target = attempt.target().toString();
            long spent = attempt.rungs().stream().mapToLong(RungResult::millis).sum();
            if (attempt.run().equals(runs.get(target))) {
                millis.merge(target, spent, Long::sum);
            } else {
                runs.put(target, attempt.run());
                millis.put(target, spent);
            }
        }
    }

    /** @param file of the target, relative to the top */
    Planned of(Target target, String file) {
        Long known = millis.get(target.id().toString());
        double seconds = known != null
                ? GROUND + known / 1000.0
                : GROUND + ATTEMPTS + EACH_LINE * (target.lastLine() - target.firstLine());
        return new Planned(
                target.id().toString(),
                target.module(),
                file,
                Balance.rounded(seconds),
                known != null ? "history" : "size");
    }
}
