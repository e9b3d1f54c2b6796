package dev.speedopt.history;

import dev.speedopt.evidence.Ballot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How well one voter's scores foretell what lasts: an attempt that was accepted, and that no later commit on the branch reverts. A
 * voter has a say in what is accepted, so that a good figure says that it agrees with the panel and with time, not that it is right.
 *
 * @param voter as configured
 * @param provider of the model; {@code builtin} for the evidence judge
 * @param ballots with a score
 * @param abstentions without one
 * @param approvals scores at or above the threshold, with no defect claimed
 * @param approvalsThatLasted of the approvals, those whose attempt lasts
 * @param refusalsThatStood of the other ballots, those whose attempt was not accepted or was taken back
 * @param meanScore 0 to 1; absent without a ballot
 * @param brier mean squared distance of score and outcome (1 lasts, 0 does not), 0 is perfect, 0.25 is what a coin gets; absent
 *     without a ballot
 * @param bins of scores, low to high, those with ballots
 */
public record Calibration(
        String voter,
        String provider,
        int ballots,
        int abstentions,
        int approvals,
        int approvalsThatLasted,
        int refusalsThatStood,
        @Nullable Double meanScore,
        @Nullable Double brier,
        List<Bin> bins) {
    private static final int BINS = 5;

    /**
     * Ballots of similar scores.
     *
     * @param from least score
     * @param to greatest score
     * @param ballots in between
     * @param meanScore of those
     * @param lasting share of those whose attempt lasts, 0 to 1
     */
    public record Bin(double from, double to, int ballots, double meanScore, double lasting) {}

    private record Cast(Ballot ballot, double threshold, boolean lasting) {
        double score() {
            return Objects.requireNonNull(ballot.score());
        }

        boolean approves() {
            return score() >= threshold && ballot.blocking().isEmpty();
        }
    }

    static List<Calibration> of(Collection<PastAttempt> attempts) {
        Map<String, List<Cast>> voters = new TreeMap<>();
        for (PastAttempt attempt : attempts) {
            for (Ballot ballot : attempt.ballots()) {
                voters.computeIfAbsent(ballot.voter() + "\n" + ballot.provider(), any -> new ArrayList<>())
                        .add(new Cast(ballot, attempt.threshold(), attempt.lasting()));
            }
        }
        return voters.values().stream().map(Calibration::of).toList();
    }

    private static Calibration of(List<Cast> all) {
        List<Cast> cast =
                all.stream().filter(each -> each.ballot().score() != null).toList();
        List<Cast> approvals = cast.stream().filter(Cast::approves).toList();
        Ballot first = all.get(0).ballot();
        return new Calibration(
                first.voter(),
                first.provider(),
                cast.size(),
                all.size() - cast.size(),
                approvals.size(),
                (int) approvals.stream().filter(Cast::lasting).count(),
                (int) cast.stream()
                        .filter(each -> !each.approves() && !each.lasting())
                        .count(),
                cast.isEmpty()
                        ? null
                        : cast.stream().mapToDouble(Cast::score).average().orElseThrow(),
                cast.isEmpty()
                        ? null
                        : cast.stream()
                                .mapToDouble(each -> Math.pow(each.score() - (each.lasting() ? 1 : 0), 2))
                                .average()
                                .orElseThrow(),
                bins(cast));
    }

    private static List<Bin> bins(List<Cast> cast) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Cast> here = cast.stream()
                    .filter(each -> Math.max(0, Math.min(BINS - 1, (int) (each.score() * BINS))) == bin)
                    .toList();
            if (!here.isEmpty()) {
                bins.add(new Bin(
                        (double) i / BINS,
                        (i + 1.0) / BINS,
                        here.size(),
                        here.stream().mapToDouble(Cast::score).average().orElseThrow(),
                        (double) here.stream().filter(Cast::lasting).count() / here.size()));
            }
        }
        return bins;
    }
}
