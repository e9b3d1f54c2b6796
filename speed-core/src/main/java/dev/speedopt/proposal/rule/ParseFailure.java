package dev.speedopt.proposal.rule;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** {@code Integer.parseInt} whose exception is a way of saying no. */
final class ParseFailure implements Rule {
    private static final Set<String> PARSERS = Set.of(
            "java.lang.Integer.parseInt",
            "java.lang.Integer.valueOf",
            "java.lang.Long.parseLong",
            "java.lang.Long.valueOf");
    private static final String MAY_BE_WHOLE_NUMBER = """
            private static boolean mayBeWholeNumber(String text) {
                if (text == null || text.isEmpty()) {
                    return false;
                }
                int first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
                for (int i = first; i < text.length(); i++) {
                    if (Character.digit(text.charAt(i), 10) < 0) {
                        return false;
                    }
                }
                return true;
            }
            """;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "parse-failure",
                RuleCard.COMPLEXITY,
                "look at the characters before parsing, instead of an exception for each text that is no number",
                "a try that begins with Integer or Long parsing a variable, and whose only handler returns or goes on",
                "only texts that parsing surely refuses are turned away early, to the same end; all others are parsed as before; "
                        + "the handler does not use the exception",
                "an exception costs thousands of times what a look at the characters does",
                "texts that are nearly always numbers",
                "181 / 202 (half of the texts are invalid)");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        if (!out.takesMethods()) {
            return;
        }
        for (TryTree each : code.all(TryTree.class)) {
            StatementTree handler = handler(code, each);
            VariableElement text = handler == null ? null : parsedFirst(code, each);
            if (handler != null && text != null && code.inBlock(each) == each) {
                String check = out.method("mayBeWholeNumber", MAY_BE_WHOLE_NUMBER);
                out.insertBefore(
                        each,
                        "if (!" + check + "(" + text.getSimpleName() + ")) {",
                        out.step() + code.text(handler),
                        "}");
                out.change("Turns texts away that are no number before they are parsed");
            }
        }
    }

    /** The one statement of the only handler, if it leaves and does not use the exception. */
    private static @Nullable StatementTree handler(Code code, TryTree tree) {
        if (tree.getCatches().size() != 1
                || tree.getFinallyBlock() != null
                || !tree.getResources().isEmpty()) {
            return null;
        }
        CatchTree handler = tree.getCatches().get(0);
        StatementTree only = Statements.only(handler.getBlock());
        VariableElement exception = code.variable(handler.getParameter());
        return only != null
                        && exception != null
                        && Kinds.is(exception.asType(), "java.lang.NumberFormatException")
                        && Fresh.uses(code, exception).isEmpty()
                        && Statements.leaves(only)
                        && !(only instanceof com.sun.source.tree.ThrowTree)
                ? only
                : null;
    }

    /** The variable that the first statement parses before it does anything else. */
    private static @Nullable VariableElement parsedFirst(Code code, TryTree tree) {
        if (tree.getBlock().getStatements().isEmpty()) {
            return null;
        }
        StatementTree first = tree.getBlock().getStatements().get(0);
        ExpressionTree value = first instanceof ReturnTree each
                ? each.getExpression()
                : first instanceof VariableTree variable ? variable.getInitializer() : Statements.expression(first);
        if (value instanceof AssignmentTree set && code.variable(set.getVariable()) != null) {
            value = set.getExpression();
        }
        Call parse = value == null ? null : Call.of(code, leftmost(code, value));
        VariableElement text = parse != null
                        && PARSERS.contains(parse.owner() + "." + parse.name())
                        && parse.arguments().size() == 1
                ? code.variable(parse.argument(0))
                : null;
        return text != null
                        && text.getKind() != javax.lang.model.element.ElementKind.FIELD
                        && Kinds.isString(text.asType())
                ? text
                : null;
    }

    /** What is evaluated first: the left of what is left. */
    private static ExpressionTree leftmost(Code code, ExpressionTree value) {
        ExpressionTree bare = Code.bare(value);
        if (bare instanceof com.sun.source.tree.BinaryTree binary) {
            return leftmost(code, binary.getLeftOperand());
        }
        Call call = Call.of(code, bare);
        return call != null && call.receiver() != null && bare instanceof MethodInvocationTree
                ? leftmost(code, Objects.requireNonNull(call.receiver()))
                : bare;
    }
}
