package dev.speedopt.measurement;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.measurement.judge.QuickJudge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Candidates for the same target race against the original, one short pair each a round; who is clearly not faster, or
 * clearly slower than the leader, drops out, and the time goes to those still in it. Nothing is accepted by a race: who wins
 * is measured again, with fresh pairs.
 */
final class Race {
    private static final int MOST_ROUNDS = 4;

    /** Two candidates' means err both. */
    private static final double OF_TWO = Math.sqrt(2);

    private final List<Racer> racers;

    Race(List<Racer> racers) {
        this.racers = List.copyOf(racers);
    }

    /** What was found of each, in the order given: {@link Verdict#NOT_FASTER} of those that dropped out. */
    List<Measurement> run() {
        List<Racer> in = new ArrayList<>(racers);
        for (int round = 1; round <= MOST_ROUNDS && goesOn(in, round); round++) {
            in.forEach(Racer::runPair);
            in.removeIf(Racer::isOut);
            dropSlower(in, round);
        }
        return racers.stream().map(Racer::found).toList();
    }

    /** One alone runs until it is clear whether it is worth measuring; several, until one is left. */
    private static boolean goesOn(List<Racer> in, int round) {
        return in.size() == 1
                ? round <= QuickJudge.MOST_PAIRS && in.get(0).isUndecided()
                : in.stream().anyMatch(Racer::runs);
    }

    private static void dropSlower(List<Racer> in, int round) {
        in.stream()
                .filter(Racer::counts)
                .max(Comparator.comparingDouble(Racer::logRatio))
                .ifPresent(leader -> {
                    double least = leader.logRatio() - OF_TWO * QuickJudge.margin(round);
                    in.stream()
                            .filter(racer -> racer.counts() && racer.logRatio() < least)
                            .forEach(racer -> racer.dropBehind(leader));
                    in.removeIf(Racer::isOut);
                });
    }
}
