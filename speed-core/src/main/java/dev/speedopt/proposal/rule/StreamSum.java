package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Pipeline;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.StreamStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code stream().mapToInt(…).sum()} and {@code stream().filter(…).count()}. */
final class StreamSum implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "stream-sum",
                RuleCard.ALLOCATION,
                "loop instead of a stream that adds up or counts",
                "sum of an IntStream or LongStream, or count after a filter, on a stream of a collection or array",
                "the functions are written out and only read; whole numbers, whose sum depends on no order",
                "no stream, no spliterator and no function objects are made for a few elements",
                "doubles, of which a stream adds with a correction; counts without a filter, which are sizes",
                "3.6 / 3.7");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        StreamStatement.forEach(code, call -> {
            String type = call.arguments().isEmpty() ? resultType(call) : null;
            Pipeline pipeline = type == null ? null : Pipeline.endingIn(code, call);
            StreamStatement statement = pipeline == null ? null : StreamStatement.of(code, call);
            if (type != null
                    && pipeline != null
                    && statement != null
                    && pipeline.onlyReads(call)
                    && (call.name().equals("sum") || endsInFilter(pipeline))) {
                rewrite(code, out, call, type, pipeline, statement);
            }
        });
    }

    /** What a map before a count would do must not be left out, and may be. */
    private static boolean endsInFilter(Pipeline pipeline) {
        int size = pipeline.stages().size();
        return size > 0 && pipeline.stages().get(size - 1).result() == null;
    }

    private static void rewrite(
            Code code, Rewrite out, Call call, String type, Pipeline pipeline, StreamStatement statement) {
        String name = statement.name(out, call.name().equals("sum") ? "total" : "found");
        String declared = statement.type(code);
        if (pipeline.uses(name) || (declared != null && !declared.equals(type))) {
            return;
        }
        boolean counts = call.name().equals("count");
        List<String> loop =
                pipeline.loop(out, null, value -> List.of(counts ? name + "++;" : name + " += " + value + ";"));
        if (loop != null) {
            statement.replace(code, out, type + " " + name + " = 0;", loop, name);
            out.change((counts ? "Counts" : "Adds up") + " in a loop");
        }
    }

    private static @Nullable String resultType(Call call) {
        if (call.name().equals("count")) {
            return "long";
        }
        if (!call.name().equals("sum")) {
            return null;
        }
        return switch (call.owner()) {
            case "java.util.stream.IntStream" -> "int";
            case "java.util.stream.LongStream" -> "long";
            default -> null;
        };
    }
}
