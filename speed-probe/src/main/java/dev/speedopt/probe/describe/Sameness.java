package dev.speedopt.probe.describe;

import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two objects are alike in everything that the replay compares. */
final class Sameness {
    private static final int LIMIT = 4 << 20;

    private Sameness() {}

    static boolean same(@Nullable Object one, @Nullable Object other) {
        return same(List.of(new GraphWriter.Root("object", one)), List.of(new GraphWriter.Root("object", other)));
    }

    static boolean same(List<GraphWriter.Root> some, List<GraphWriter.Root> others) {
        try {
            GraphComparison.Result result = GraphComparison.compare(
                    GraphWriter.write(Purpose.OUTCOME, some, LIMIT), GraphWriter.write(Purpose.OUTCOME, others, LIMIT));
            return result.same() && result.complete();
        } catch (NotCapturableException e) {
            return false;
        }
    }
}
