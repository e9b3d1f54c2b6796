package dev.speedopt.optimization.comparison;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Behaviour;
import dev.speedopt.evidence.CheckedTarget;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RegressionCheck.State;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.Target;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When code is called slower. Measured is what going back to the base would save: if that is proved like any speed-up, lower
 * bound above the noise floor and estimate at or above what counts, it is a regression; if that is disproved, it is none.
 */
final class RegressionRule {
    private final SpeedConfig.Thresholds thresholds;

    /** @param slower per cent of time more that count; null for the noise floor */
    RegressionRule(SpeedConfig config, @Nullable Double slower) {
        if (slower != null && !(slower > 0 && slower <= 10_000)) {
            throw new ProjectException("speed.regression is " + slower
                    + "; expected is a number of per cent above 0: how much slower counts as a regression.");
        }
        double floor = config.thresholds().noiseFloor();
        this.thresholds = new SpeedConfig.Thresholds(
                slower == null ? floor : 100 * slower / (100 + slower),
                floor,
                config.thresholds().timeoutSeconds());
    }

    /** For the measurer, with the code now as original and the base's as candidate. */
    SpeedConfig.Thresholds thresholds() {
        return thresholds;
    }

    CheckedTarget judge(Target target, Behaviour behaviour, Measurement back) {
        State state = switch (back.verdict()) {
            case FASTER -> State.REGRESSION;
            case NOT_FASTER -> State.OK;
            case INCONCLUSIVE -> State.INCONCLUSIVE;
        };
        if (back.pairs().isEmpty()) {
            return new CheckedTarget(target.id().toString(), state, null, null, null, back.reason(), behaviour, back);
        }
        double slower = slower(back.improvement());
        double lower = slower(back.lower());
        double upper = slower(back.upper());
        return new CheckedTarget(
                target.id().toString(),
                state,
                slower,
                lower,
                upper,
                sentence(state, slower, lower, upper, back),
                behaviour,
                back);
    }

    CheckedTarget unmeasured(Target target, Behaviour behaviour) {
        return new CheckedTarget(
                target.id().toString(),
                State.INCONCLUSIVE,
                null,
                null,
                null,
                "not measured: " + behaviour.reason(),
                behaviour,
                null);
    }

    /** From what going back saves, in per cent of the time now, to what the code takes more, in per cent of the base's. */
    static double slower(double saved) {
        return saved >= 100 ? 1_000_000 : 100 * saved / (100 - saved);
    }

    private static String sentence(State state, double slower, double lower, double upper, Measurement back) {
        String figures = String.format(
                Locale.ROOT,
                "%.1f %% %s %s time a call than the base (between %+.1f and %+.1f %% with confidence %s, %d pairs)",
                Math.abs(slower),
                slower < 0 ? "less" : "more",
                back.clock(),
                lower,
                upper,
                back.confidence(),
                back.pairs().size());
        return switch (state) {
            case REGRESSION -> figures + ": surely slower";
            case OK -> figures + ": surely not slower by what counts";
            case INCONCLUSIVE ->
                back.verdict() == Verdict.INCONCLUSIVE && back.reason().contains("neither surely")
                        ? figures + ": the pairs do not tell. A quieter machine or more pairs "
                                + "(benchmarking.maximum_pairs) would"
                        : figures + ". " + back.reason();
        };
    }
}
