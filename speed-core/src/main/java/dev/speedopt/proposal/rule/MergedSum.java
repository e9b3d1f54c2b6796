package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code map.merge(key, number, Long::sum);}, a statement of its own that can be written with {@code get} and {@code put}.
 *
 * @param box qualified name of the class of its values: Integer or Long
 */
record MergedSum(Code code, Local map, Call call, StatementTree statement, String box) {
    private static final Map<String, String> BOXES = Map.of("int", "java.lang.Integer", "long", "java.lang.Long");

    /** Null when the result is used, the function is no plain sum, or the number is no primitive or asks the map itself. */
    static @Nullable MergedSum of(Code code, Local map, Call call) {
        StatementTree statement = code.statement(call.tree());
        if (statement == null
                || Statements.expression(statement) != call.tree()
                || call.arguments().size() != 3
                || Statements.isCommented(code, statement)) {
            return null;
        }
        ExpressionTree number = call.argument(1);
        String box = BOXES.get(String.valueOf(code.type(number)));
        return box != null
                        && BoxedReduce.isSum(code, call.argument(2), box)
                        && !Operands.mentions(code, number, map.variable())
                        && Operands.isSimple(code, call.argument(0))
                ? new MergedSum(code, map, call, statement, box)
                : null;
    }

    /** A map without a value for the key and one with null are the same to merge. */
    void rewriteAsPut(Rewrite out) {
        String before = out.freshLocal("before");
        String key = code.text(call.argument(0));
        String zero = box.endsWith("Long") ? "0L" : "0";
        String number = Operands.asReceiver(code, call.argument(1));
        out.replaceByLines(
                statement,
                List.of(
                        out.typeName(box) + " " + before + " = " + map.name() + ".get(" + key + ");",
                        map.name() + ".put(" + key + ", (" + before + " == null ? " + zero + " : " + before + ") + "
                                + number + ");"));
    }
}
