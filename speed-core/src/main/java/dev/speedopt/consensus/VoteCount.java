package dev.speedopt.consensus;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.PanelResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from ballots: refused, agreed, or contested and settled by the tie rule.
 *
 * <p>The author's own provider may vote, but cannot carry the vote: the lower of both agreements, with and without it, counts.
 */
final class VoteCount {
    private static final BigDecimal WIDE_SPREAD = new BigDecimal("0.30");
    private static final BigDecimal NARROW = new BigDecimal("0.02");

    private final SpeedConfig.Consensus config;
    private final @Nullable String author;
    private final BigDecimal threshold;

    /** @param author provider of the model that proposed the candidate; null when none did */
    VoteCount(SpeedConfig.Consensus config, @Nullable String author) {
        this.config = config;
        this.author = author;
        this.threshold = BigDecimal.valueOf(config.minimumAgreement());
    }

    /** Whether enough voters voted: at least two and half of all, of two providers where there are two. */
    boolean quorum(List<Ballot> ballots) {
        Tally tally = Tally.of(ballots);
        long providers = ballots.stream().map(Ballot::provider).distinct().count();
        return tally.valid().size() >= Math.max(2, (ballots.size() + 1) / 2)
                && tally.providers() >= Math.min(2, providers);
    }

    PanelResult decide(List<Ballot> ballots, List<ExecutedClaim> claims, String preface) {
        for (ExecutedClaim claim : claims) {
            if (claim.outcome() == VetoCheck.Outcome.DIFFERS) {
                return refused(ballots, "A voter's failing input proves right: " + claim.line() + ".");
            }
        }
        Tally tally = Tally.of(ballots);
        BigDecimal overall = tally.overall();
        if (overall == null) {
            return refused(ballots, "Nobody voted.");
        }
        BigDecimal others = tally.without(author).overall();
        BigDecimal counts = others == null ? overall : others.min(overall);
        String figures = preface + (preface.isEmpty() ? "" : " ") + "Overall " + show(overall)
                + (counts.compareTo(overall) == 0 ? "" : ", without the author's provider " + show(counts))
                + " against "
                + show(threshold) + ".";
        if (counts.compareTo(threshold.subtract(NARROW)) <= 0) {
            return result(ballots, PanelResult.Outcome.REFUSED, figures);
        }
        List<String> contested = new ArrayList<>();
        if (tally.spread().compareTo(WIDE_SPREAD) > 0) {
            contested.add("the ballots lie " + show(tally.spread()) + " apart");
        }
        claims.stream()
                .filter(claim -> claim.outcome() == VetoCheck.Outcome.CANNOT_RUN)
                .forEach(claim -> contested.add("a block stands that cannot be executed: " + claim.line()));
        if (counts.subtract(threshold).abs().compareTo(NARROW) < 0) {
            contested.add("it is too close to the threshold");
        }
        return contested.isEmpty()
                ? result(ballots, PanelResult.Outcome.AGREED, figures)
                : contested(ballots, figures, contested);
    }

    PanelResult noQuorum(List<Ballot> ballots, List<ExecutedClaim> claims, List<String> required) {
        for (ExecutedClaim claim : claims) {
            if (claim.outcome() == VetoCheck.Outcome.DIFFERS) {
                return decide(ballots, claims, "");
            }
        }
        int valid = Tally.of(ballots).valid().size();
        return contested(
                ballots,
                "Models must vote, because " + String.join(" and ", required) + ".",
                List.of("only " + valid + " of " + ballots.size() + " ballots are valid"));
    }

    PanelResult refused(List<Ballot> ballots, String reason) {
        return result(ballots, PanelResult.Outcome.REFUSED, reason);
    }

    private PanelResult contested(List<Ballot> ballots, String figures, List<String> why) {
        String reason = figures + " Contested: " + String.join("; ", why) + ". tie_breaking ";
        return switch (config.tieBreaking()) {
            case CONSERVATIVE -> result(ballots, PanelResult.Outcome.REFUSED, reason + "conservative refuses it.");
            case AGGRESSIVE ->
                result(ballots, PanelResult.Outcome.AGREED, reason + "aggressive accepts it, as it passed all gates.");
            case MANUAL -> result(ballots, PanelResult.Outcome.CONTESTED, reason + "manual leaves it to a person.");
        };
    }

    private PanelResult result(List<Ballot> ballots, PanelResult.Outcome outcome, String reason) {
        BigDecimal overall = Tally.of(ballots).overall();
        return new PanelResult(
                ballots, overall == null ? null : overall.doubleValue(), config.minimumAgreement(), outcome, reason);
    }

    /** Rounded down, as reports show scores: what falls short of a threshold does not read as if it met it. */
    private static String show(BigDecimal share) {
        return share.setScale(2, RoundingMode.FLOOR).toPlainString();
    }
}
