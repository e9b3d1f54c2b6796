package dev.speedopt.consensus;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.TestEvidence;
import dev.speedopt.model.Fence;
import dev.speedopt.model.PromptTemplates;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Turn;
import dev.speedopt.target.Comments;
import dev.speedopt.target.Diff;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a voter gets to see: one candidate under a neutral id, its difference without comments, and figures. Neither who wrote
 * it, nor why, nor any word that calls it better: such framing hides defects.
 */
final class VotePrompt {
    private static final int MOST_OF_CODE = 40_000;
    private static final int MOST_OF_FIGURES = 4_000;
    private static final int OUTPUT_TOKENS = 8_000;

    private final PromptTemplates templates;

    VotePrompt(PromptTemplates templates) {
        this.templates = templates;
    }

    Prompt about(Submission submission) {
        Attempt attempt = submission.attempt();
        JavaSource original = JavaSource.parse("Original.java", submission.original());
        MethodDeclaration method = original.find(attempt.target());
        String before = method == null ? "" : original.text().substring(method.start(), method.end());
        String figures = Fence.around("text", figures(attempt), MOST_OF_FIGURES);
        String text = templates.fill(
                "vote",
                Map.of(
                        "id", "C" + attempt.id(),
                        "method", attempt.target().toString(),
                        "original", Fence.around("java", Comments.strip(before), MOST_OF_CODE),
                        "diff",
                                Fence.around(
                                        "diff",
                                        Diff.unified(
                                                attempt.file(),
                                                Comments.strip(submission.original()),
                                                Comments.strip(submission.candidate())),
                                        MOST_OF_CODE),
                        "figures", figures,
                        "schema",
                                Fence.around(
                                        "json", BallotSchema.SCHEMA.schema().toString(), MOST_OF_FIGURES)));
        return new Prompt(
                        "vote-1",
                        templates.fill("system", Map.of()),
                        List.of(Turn.user(text)),
                        BallotSchema.SCHEMA,
                        OUTPUT_TOKENS)
                .unsteadyIn(List.of(figures));
    }

    String reformat(String reason) {
        return templates.fill("reformat", Map.of("reason", reason));
    }

    private static String figures(Attempt attempt) {
        StringBuilder figures = new StringBuilder();
        TestEvidence tests = attempt.tests();
        if (tests != null) {
            figures.append(String.format(
                    Locale.ROOT,
                    "tests: %d of %d pass; test classes that reach the method: %d; left out as unstable: %d%n",
                    tests.passed(),
                    tests.baseline(),
                    tests.reaching().size(),
                    tests.leftOut().size()));
        }
        ReplayEvidence replay = attempt.replay();
        if (replay != null) {
            figures.append(String.format(
                    Locale.ROOT,
                    "replayed calls: %d; compared in full: %d; differing: %d; changes its inputs: %s%n",
                    replay.calls(),
                    replay.compared(),
                    replay.differences(),
                    replay.mutatesInputs() ? "yes" : "no"));
            replay.incomparable()
                    .forEach(each ->
                            figures.append("not compared: ").append(each).append('\n'));
        }
        Measurement measurement = attempt.measurement();
        if (measurement != null) {
            figures.append(String.format(
                    Locale.ROOT,
                    "change of %s time per call: %.1f %% (between %.1f %% and %.1f %% at confidence %.3f)%n",
                    measurement.clock(),
                    -measurement.improvement(),
                    -measurement.upper(),
                    -measurement.lower(),
                    measurement.confidence()));
            Double allocation = measurement.allocationChange();
            if (allocation != null) {
                figures.append(String.format(Locale.ROOT, "change of bytes allocated per call: %.1f %%%n", allocation));
            }
        }
        return figures.isEmpty() ? "none" : figures.toString();
    }
}
