package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Pipeline;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.StreamStatement;
import java.util.List;
import java.util.Map;

/** {@code stream().anyMatch(…)} and its like. */
final class StreamMatch implements Rule {
    /** What the answer is before an element settles it. */
    private static final Map<String, Boolean> OPERATIONS =
            Map.of("anyMatch", false, "allMatch", true, "noneMatch", true);

    @Override
    public RuleCard card() {
        return new RuleCard(
                "stream-match",
                RuleCard.ALLOCATION,
                "loop instead of a stream that asks whether elements match",
                "anyMatch, allMatch or noneMatch on a stream of a collection, array or range, with filters and maps before",
                "the functions are written out and only read, so that the loop asks the same in the same order",
                "no stream, no spliterator and no function objects are made for a few elements",
                "streams that sort, limit or run in parallel",
                "3.6 / 3.7");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        StreamStatement.forEach(code, call -> {
            Boolean start = OPERATIONS.get(call.name());
            Pipeline pipeline = start == null ? null : Pipeline.endingIn(code, call);
            StreamStatement statement = pipeline == null ? null : StreamStatement.of(code, call);
            if (start != null && pipeline != null && statement != null && pipeline.onlyReads(call)) {
                String name = statement.variable() == null ? "" : statement.name(out, "");
                String end = name.isEmpty() ? "return " + !start + ";" : name + " = " + !start + ";";
                List<String> settled = name.isEmpty() ? List.of(end) : List.of(end, "break;");
                boolean negated = call.name().equals("allMatch");
                List<String> loop = pipeline.loop(out, call.argument(0), test -> {
                    List<String> lines = new java.util.ArrayList<>();
                    lines.add(negated ? "if (!(" + test + ")) {" : "if (" + test + ") {");
                    settled.forEach(each -> lines.add(out.step() + each));
                    lines.add("}");
                    return lines;
                });
                if (loop != null) {
                    String first = name.isEmpty() ? "" : statement.type(code) + " " + name + " = " + start + ";";
                    statement.replace(code, out, first, loop, String.valueOf(start));
                    out.change("Asks the elements in a loop");
                }
            }
        });
    }
}
