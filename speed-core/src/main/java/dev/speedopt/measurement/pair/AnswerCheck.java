package dev.speedopt.measurement.pair;

import dev.speedopt.measurement.fork.Deadline;
import dev.speedopt.measurement.fork.Fork;
import dev.speedopt.measurement.fork.ForkFailure;
import dev.speedopt.measurement.fork.ForkPair;
import dev.speedopt.measurement.fork.Variant;
import dev.speedopt.probe.bench.Message;
import dev.speedopt.probe.graph.Difference;
import dev.speedopt.probe.graph.GraphComparison;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks both forks of a pair for the target's answers, before anything is timed and after: what is measured has to do what was
 * verified. Calls to which the original itself answers otherwise after a while have no say.
 */
final class AnswerCheck {
    /** Replay has compared exactly; here it is about work that was not done. */
    private static final double TOLERANCE = 0.01;

    private final ForkPair forks;
    private final Deadline deadline;
    private final List<byte[]> original;
    private final List<byte[]> candidate;

    private AnswerCheck(ForkPair forks, Deadline deadline) throws ForkFailure {
        this.forks = forks;
        this.deadline = deadline;
        this.original = ask(forks.original());
        this.candidate = ask(forks.candidate());
    }

    /** Takes the answers of forks that have done nothing yet. */
    static AnswerCheck begin(ForkPair forks, Deadline deadline) throws ForkFailure {
        return new AnswerCheck(forks, deadline);
    }

    /** @throws ForkFailure when the candidate answered otherwise than the original, before or now */
    void end() throws ForkFailure {
        List<byte[]> originalNow = ask(forks.original());
        List<byte[]> candidateNow = ask(forks.candidate());
        for (int call = 0; call < original.size(); call++) {
            if (same(original.get(call), originalNow.get(call))) {
                check(original.get(call), candidate.get(call));
                check(original.get(call), candidateNow.get(call));
            }
        }
    }

    private List<byte[]> ask(Fork fork) throws ForkFailure {
        fork.tell(Message.of(Message.ANSWERS));
        String text = fork.hear(Message.ANSWERS, deadline.left()).text();
        List<byte[]> answers = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            answers.add(Base64.getDecoder().decode(each));
        }
        return answers;
    }

    private static void check(byte[] expected, byte[] actual) throws ForkFailure {
        if (expected.length > 0 && actual.length > 0) {
            Difference difference = difference(expected, actual);
            if (difference != null) {
                throw new ForkFailure(
                        Variant.CANDIDATE,
                        "the candidate answers otherwise where it is measured than where it was verified: "
                                + difference.path() + " is " + difference.actual() + " instead of "
                                + difference.expected());
            }
        }
    }

    private static boolean same(byte[] one, byte[] other) {
        return one.length > 0 && other.length > 0 && difference(one, other) == null;
    }

    private static @Nullable Difference difference(byte[] expected, byte[] actual) {
        return GraphComparison.compare(expected, actual, Set.of(), TOLERANCE).difference();
    }
}
