package dev.speedopt.proposal.rule;

import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
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
                "sum of an IntStream or LongStream, or count after a filter, on a stream of a collection, array or range",
                "the functions are written out and only read; whole numbers, whose sum depends on no order",
                "no stream, no spliterator and no function objects are made for a few elements",
                "doubles, of which a stream adds with a correction; counts without a filter, which are sizes",
                "3.6 / 3.7");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        StreamStatement.forEach(code, call -> {
            Tree value = asInt(code, call);
            String type = !call.arguments().isEmpty() ? null : value == call.tree() ? resultType(call) : "int";
            Pipeline pipeline = type == null ? null : Pipeline.endingIn(code, call);
            StreamStatement statement = pipeline == null ? null : StreamStatement.of(code, value);
            if (type != null
                    && pipeline != null
                    && statement != null
                    && pipeline.onlyReads(call)
                    && (call.name().equals("sum") || pipeline.endsInFilter())) {
                rewrite(code, out, call, type, pipeline, statement);
            }
        });
    }

    /** {@code (int) ….count()}, which leaves out what an int does when it counts; the call itself where there is no such cast. */
    private static Tree asInt(Code code, Call call) {
        return call.name().equals("count")
                        && code.parent(call.tree()) instanceof TypeCastTree cast
                        && code.text(cast.getType()).equals("int")
                ? cast
                : call.tree();
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
