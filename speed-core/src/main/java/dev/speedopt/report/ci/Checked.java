package dev.speedopt.report.ci;

import dev.speedopt.evidence.Behaviour;
import dev.speedopt.evidence.CheckedTarget;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RegressionCheck;
import dev.speedopt.report.CheckSummary;
import dev.speedopt.report.text.Gain;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The targets of a check for regressions as findings. */
public final class Checked {
    private Checked() {}

    /**
     * @param version of speed
     * @param places of targets, by selector form; null where one is not known
     */
    public static CiReport of(
            RegressionCheck check, String version, Function<String, CiFinding.@Nullable Place> places) {
        List<CiFinding> findings = new ArrayList<>();
        for (CheckedTarget target : check.targets()) {
            findings.add(finding(target, places.apply(target.target())));
        }
        return new CiReport(
                "check",
                check.project(),
                version,
                check.run(),
                check.started(),
                CheckSummary.sentence(check),
                findings,
                check.notes(),
                check.millis());
    }

    private static CiFinding finding(CheckedTarget target, CiFinding.@Nullable Place place) {
        Measurement back = target.measurement();
        boolean differs = target.behaviour().kind() == Behaviour.Kind.DIFFERENT;
        return new CiFinding(
                target.target(),
                switch (target.state()) {
                    case OK -> CiFinding.State.OK;
                    case INCONCLUSIVE -> CiFinding.State.INCONCLUSIVE;
                    case REGRESSION -> CiFinding.State.REGRESSION;
                },
                switch (target.state()) {
                    case OK -> "No regression";
                    case INCONCLUSIVE -> "It cannot be told whether this became slower";
                    case REGRESSION -> "This became slower";
                },
                target.reason()
                        + (differs
                                ? ". It behaves differently from the base: "
                                        + target.behaviour().reason()
                                : ""),
                place,
                "",
                times(target, back),
                back == null ? 0 : back.millis());
    }

    /** The measurement has the code now as original and the base's as candidate. */
    private static CiFinding.@Nullable Times times(CheckedTarget target, @Nullable Measurement back) {
        Double slower = target.slower();
        Double lower = target.lower();
        Double upper = target.upper();
        if (back == null || slower == null || lower == null || upper == null) {
            return null;
        }
        Gain gain = new Gain(back);
        return new CiFinding.Times(
                gain.figure(back.optimized()),
                gain.figure(back.original()),
                slower,
                lower,
                upper,
                back.pairs().size());
    }
}
