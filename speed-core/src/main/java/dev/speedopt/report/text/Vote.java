package dev.speedopt.report.text;

import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.PanelResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A ballot in words.
 *
 * @param voter its name; the evidence judge with the note that it is no model
 * @param state approved, not approved, or no vote
 * @param sentence how it voted, with its figures
 */
public record Vote(String voter, Proof.State state, String sentence) {
    /** Said wherever no model voted. */
    public static final String ONLY_THE_JUDGE =
            "No AI model voted: the evidence judge is built into the plugin and scores the evidence by fixed rules.";

    private static final List<String> CRITERIA = List.of("correctness", "performance", "maintainability", "security");
    private static final String BUILTIN = "builtin";

    public static Vote of(Ballot ballot, double threshold) {
        String voter = BUILTIN.equals(ballot.provider())
                ? ballot.voter() + " (built in, not a model)"
                : ballot.voter() + " (" + ballot.provider() + ")";
        if (ballot.abstained() != null) {
            return new Vote(voter, Proof.State.UNKNOWN, "Abstained: " + ballot.abstained());
        }
        Double score = ballot.score();
        if (score == null) {
            return new Vote(voter, Proof.State.UNKNOWN, "No score is on record.");
        }
        boolean approves = score >= threshold && ballot.blocking().isEmpty();
        String confidence = ballot.confidence() == null ? "none given" : Numbers.score(ballot.confidence());
        return new Vote(
                voter,
                approves ? Proof.State.PASSED : Proof.State.FAILED,
                (approves ? "Approved" : "Not approved") + " (score: " + Numbers.score(score) + ", confidence: "
                        + confidence + ")");
    }

    /** Scores in the order of the criteria, further ones after them by name. */
    public static Map<String, Double> scores(Ballot ballot) {
        Map<String, Double> ordered = new LinkedHashMap<>();
        CRITERIA.stream()
                .filter(ballot.scores()::containsKey)
                .forEach(criterion -> ordered.put(criterion, ballot.scores().get(criterion)));
        new TreeSet<>(ballot.scores().keySet())
                .forEach(criterion ->
                        ordered.putIfAbsent(criterion, ballot.scores().get(criterion)));
        return ordered;
    }

    /** Whether no model was asked. */
    public static boolean onlyTheJudge(PanelResult panel) {
        return panel.ballots().stream().allMatch(ballot -> BUILTIN.equals(ballot.provider()));
    }

    /** {@code 0.88 (above 0.70 threshold)}. */
    public static String overall(PanelResult panel) {
        String threshold = Numbers.score(panel.threshold()) + " threshold";
        Double overall = panel.overall();
        if (overall == null) {
            return "none: no valid ballot (" + threshold + ")";
        }
        String relation = overall > panel.threshold() ? "above" : overall < panel.threshold() ? "below" : "at";
        return Numbers.score(overall) + " (" + relation + " " + threshold + ")";
    }

    /** {@code agreed: …}. */
    public static String outcome(PanelResult panel) {
        String outcome = switch (panel.outcome()) {
            case AGREED -> "agreed";
            case REFUSED -> "refused";
            case CONTESTED -> "contested";
        };
        return outcome + ": " + panel.reason();
    }
}
