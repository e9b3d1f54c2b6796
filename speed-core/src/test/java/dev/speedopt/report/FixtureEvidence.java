package dev.speedopt.report;

import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PairResult;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.Timing;
import dev.speedopt.evidence.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts that the fixtures' attempts are made of. */
final class FixtureEvidence {
    private FixtureEvidence() {}

    static PanelResult panel(boolean contested) {
        return new PanelResult(
                List.of(
                        new Ballot(
                                "evidence judge",
                                "builtin",
                                1,
                                Map.of(
                                        "correctness",
                                        0.95,
                                        "performance",
                                        0.9,
                                        "maintainability",
                                        0.8,
                                        "security",
                                        1.0),
                                Map.of(
                                        "correctness", "All 48 recorded calls and 47 tests agree.",
                                        "performance", "The lower bound is well above the noise floor.",
                                        "maintainability", "Five lines change, no new member.",
                                        "security", "No new capability."),
                                0.91,
                                0.88,
                                null,
                                List.of()),
                        new Ballot(
                                "grok-4-0709",
                                "xai",
                                1,
                                contested ? Map.of("correctness", 0.4) : Map.of("correctness", 0.9, "performance", 0.8),
                                Map.of("correctness", "Null orders are handled alike."),
                                contested ? 0.45 : 0.86,
                                0.92,
                                null,
                                contested ? List.of("correctness, line 4: null customers are lost") : List.of()),
                        new Ballot(
                                "gemini-2.5-pro",
                                "google",
                                1,
                                Map.of(),
                                Map.of(),
                                null,
                                null,
                                "No answer within 60 s.",
                                List.of())),
                contested ? 0.68 : 0.885,
                0.7,
                contested ? PanelResult.Outcome.CONTESTED : PanelResult.Outcome.AGREED,
                contested ? "0.68 is below the 0.70 that is needed." : "0.88 is at or above the 0.70 that is needed.");
    }

    static List<RungResult> climbed(Rung last, @Nullable String failure, List<String> details) {
        long[] millis = {12, 640, 18, 3_400, 1_250, 9_800, 14_200, 41_000, 30};
        String[] summaries = {
            "changes the body of one method and nothing else",
            "compiles with the project's own settings (--release 17)",
            "needs no new capability",
            "14 of 14 tests that reach the target pass",
            "48 of 48 recorded calls replay alike",
            "clearly worth a closer look: 3 pairs",
            "47 of 47 tests pass",
            "faster in 7 pairs",
            "the panel agrees: 0.88"
        };
        List<RungResult> rungs = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            boolean end = rung == last;
            int i = rungs.size();
            rungs.add(
                    end && failure != null
                            ? RungResult.failed(rung, failure, details, millis[i])
                            : RungResult.passed(rung, summaries[i], millis[i]));
            if (end) {
                break;
            }
        }
        return rungs;
    }

    static Measurement measurement(Verdict verdict, double improvement, double original, double optimized) {
        List<PairResult> pairs = new ArrayList<>();
        double center = Math.log(original / optimized);
        double[] noise = {0.01, -0.022, 0.004, 0.03, -0.012, 0.002, -0.006};
        for (int i = 0; i < noise.length; i++) {
            pairs.add(new PairResult(
                    center + noise[i],
                    center + 2 * noise[i],
                    original * (1.03 + Math.abs(noise[i])),
                    optimized * (1.03 + Math.abs(noise[(i + 3) % noise.length])),
                    i != 3));
        }
        double margin = (100 - improvement) * 0.025;
        return Measured.as(verdict)
                .because("The lower bound decides.")
                .on("cpu", "it computes: CPU time is 99 % of wall time")
                .improving(improvement, improvement - margin - 0.31, Math.min(99.99, improvement + margin))
                .taking(
                        new Timing(original, original * 1.04, original * 1.06, 350),
                        new Timing(optimized, optimized * 1.04, optimized * 1.06, 350))
                .allocating(24_576, 20_888)
                .in(pairs)
                .of(48)
                .within(41_000)
                .measurement();
    }
}
