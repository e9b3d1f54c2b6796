package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.VariableElement;

/** {@code stream.reduce(0, Integer::sum)}. */
final class BoxedReduce implements Rule {
    private static final Map<String, String> KINDS = Map.of("java.lang.Integer", "Int", "java.lang.Long", "Long");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "boxed-reduce",
                RuleCard.ALLOCATION,
                "sum of primitives instead of a reduction of boxes",
                "reduce(0, Integer::sum) or reduce(0L, Long::sum) on a stream",
                "the result is unboxed at once; whole numbers, whose sum depends on no order",
                "no box is made for each partial sum",
                "doubles, whose sum would be rounded otherwise",
                "7 / 20");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            String box = Kinds.qualifiedName(code.type(call.tree()));
            String kind = KINDS.get(box);
            if (kind != null
                    && call.is("java.util.stream.Stream", "reduce", 2)
                    && isZero(code, call.argument(0))
                    && isSum(code, call.argument(1), box)
                    && Contexts.unboxes(code, call.tree())) {
                int name = code.source().text().lastIndexOf("reduce", code.start(call.argument(0)));
                String simple = out.typeName(box);
                String sum =
                        "mapTo" + kind + "(" + simple + "::" + kind.toLowerCase(java.util.Locale.ROOT) + "Value).sum()";
                out.replace(name, code.end(call.tree()), sum);
                out.change("Adds primitives instead of boxes");
            }
        }
    }

    private static boolean isZero(Code code, ExpressionTree start) {
        Object value = Constants.value(code, start);
        return Objects.equals(value, 0) || Objects.equals(value, 0L);
    }

    /** {@code Long::sum}, or {@code (a, b) -> a + b} */
    static boolean isSum(Code code, ExpressionTree operator, String box) {
        ExpressionTree bare = Code.bare(operator);
        if (bare instanceof MemberReferenceTree reference) {
            return reference.getName().contentEquals("sum")
                    && Kinds.owner(code.element(reference)).equals(box);
        }
        return bare instanceof LambdaExpressionTree lambda
                && lambda.getBody() instanceof ExpressionTree body
                && Code.bare(body) instanceof BinaryTree sum
                && sum.getKind() == Tree.Kind.PLUS
                && isParameter(code, lambda, 0, sum.getLeftOperand(), sum.getRightOperand())
                && isParameter(code, lambda, 1, sum.getLeftOperand(), sum.getRightOperand());
    }

    private static boolean isParameter(
            Code code, LambdaExpressionTree lambda, int index, ExpressionTree left, ExpressionTree right) {
        VariableElement parameter = code.variable(lambda.getParameters().get(index));
        return parameter != null && (parameter.equals(code.variable(left)) || parameter.equals(code.variable(right)));
    }
}
