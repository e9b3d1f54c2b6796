package dev.speedopt.proposal.rule;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** {@code Integer.parseInt} or {@code Double.parseDouble} whose exception is a way of saying no. */
final class ParseFailure implements Rule {
    private static final Set<String> OF_WHOLE_NUMBERS = Set.of(
            "java.lang.Integer.parseInt",
            "java.lang.Integer.valueOf",
            "java.lang.Long.parseLong",
            "java.lang.Long.valueOf",
            "java.lang.Short.parseShort",
            "java.lang.Short.valueOf",
            "java.lang.Byte.parseByte",
            "java.lang.Byte.valueOf");
    private static final Set<String> OF_DECIMALS = Set.of(
            "java.lang.Double.parseDouble",
            "java.lang.Double.valueOf",
            "java.lang.Float.parseFloat",
            "java.lang.Float.valueOf");
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

    /** After blanks and a sign, a digit, a dot, NaN or Infinity; no letter but theirs and those of hexadecimals. Null fails elsewhere. */
    private static final String MAY_BE_DECIMAL = """
            private static boolean mayBeDecimal(String text) {
                if (text == null) {
                    return true;
                }
                int first = 0;
                while (first < text.length() && text.charAt(first) <= ' ') {
                    first++;
                }
                if (first < text.length() && (text.charAt(first) == '-' || text.charAt(first) == '+')) {
                    first++;
                }
                if (first == text.length() || "0123456789.NI".indexOf(text.charAt(first)) < 0) {
                    return false;
                }
                for (int i = first + 1; i < text.length(); i++) {
                    char c = text.charAt(i);
                    if (c > ' ' && (c < '0' || c > '9') && "+-.abcdefABCDEFnityNIxXpP".indexOf(c) < 0) {
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
                "a try that begins with Integer, Long, Short, Byte, Double or Float parsing a variable, "
                        + "and whose only handler does something short",
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
            CatchTree handler = handler(code, each);
            Call parse = handler == null ? null : parsedFirst(code, each);
            if (handler != null
                    && parse != null
                    && code.statement(each) == each
                    && !isLookedAt(code, parse.argument(0), each)
                    && !out.touches(each)) {
                guard(code, out, each, handler, check(code, out, parse));
            }
        }
    }

    private static void guard(Code code, Rewrite out, TryTree tree, CatchTree handler, String check) {
        List<? extends StatementTree> statements = handler.getBlock().getStatements();
        boolean leaves = Statements.leaves(handler.getBlock());
        String way = statements.isEmpty() ? wayOn(code, tree) : null;
        if (statements.isEmpty() && way == null) {
            out.replaceByLines(tree, List.of("if (" + check + ") " + code.text(tree)));
        } else {
            List<String> lines = new ArrayList<>(List.of("if (!" + check + ") {"));
            if (way != null) {
                lines.add(out.step() + way);
            }
            statements.forEach(each -> lines.add(out.step() + code.text(each)));
            if (leaves || way != null) {
                lines.add("}");
                out.insertBefore(tree, lines.toArray(String[]::new));
            } else {
                lines.add("} else " + code.text(tree));
                out.replaceByLines(tree, lines);
            }
        }
        out.change("Turns texts away that are no number before they are parsed");
    }

    /** What is false for texts that the call surely refuses. */
    private static String check(Code code, Rewrite out, Call parse) {
        String method = OF_DECIMALS.contains(parse.owner() + "." + parse.name())
                ? out.method("mayBeDecimal", MAY_BE_DECIMAL)
                : out.method("mayBeWholeNumber", MAY_BE_WHOLE_NUMBER);
        return method + "(" + code.text(parse.argument(0)) + ")";
    }

    /** What leads to the same place as the end of the statement: the next round, where it is the last of a loop's body. */
    private static @Nullable String wayOn(Code code, TryTree tree) {
        return code.parent(tree) instanceof BlockTree block
                        && block.getStatements().get(block.getStatements().size() - 1) == tree
                        && code.parent(block) instanceof StatementTree loop
                        && Code.isLoop(loop)
                ? "continue;"
                : null;
    }

    /** The only handler, if it is one of a number that is none, makes nothing of the exception, and is no end in itself. */
    private static @Nullable CatchTree handler(Code code, TryTree tree) {
        if (tree.getCatches().size() != 1
                || tree.getFinallyBlock() != null
                || !tree.getResources().isEmpty()) {
            return null;
        }
        CatchTree handler = tree.getCatches().get(0);
        VariableElement exception = code.variable(handler.getParameter());
        List<? extends StatementTree> statements = handler.getBlock().getStatements();
        return exception != null
                        && Set.of("java.lang.NumberFormatException", "java.lang.IllegalArgumentException")
                                .contains(Kinds.qualifiedName(exception.asType()))
                        && Fresh.uses(code, exception).isEmpty()
                        && statements.size() <= 2
                        && statements.stream().allMatch(ParseFailure::isShort)
                        && !statements.stream().anyMatch(each -> Statements.isCommented(code, each))
                ? handler
                : null;
    }

    private static boolean isShort(StatementTree statement) {
        return statement instanceof ExpressionStatementTree
                || statement instanceof ReturnTree
                || statement instanceof ContinueTree
                || statement instanceof BreakTree;
    }

    /** Whether somebody looks at the text already before it is parsed: {@code if (isNumber(text))}. */
    private static boolean isLookedAt(Code code, ExpressionTree text, TryTree tree) {
        VariableElement variable = named(code, text);
        return variable != null
                && code.all(IfTree.class).stream()
                        .filter(each -> code.start(each) < code.start(tree))
                        .flatMap(each -> Call.all(code, each.getCondition()).stream())
                        .anyMatch(call -> call.name().equals("matches")
                                || call.arguments().stream().anyMatch(each -> variable.equals(code.variable(each))));
    }

    /** What the first statement parses before it does anything else: a variable, perhaps trimmed. */
    private static @Nullable Call parsedFirst(Code code, TryTree tree) {
        if (tree.getBlock().getStatements().isEmpty()) {
            return null;
        }
        StatementTree first = tree.getBlock().getStatements().get(0);
        ExpressionTree value = first instanceof ReturnTree each
                ? each.getExpression()
                : first instanceof VariableTree variable ? variable.getInitializer() : Statements.expression(first);
        if (value instanceof AssignmentTree set && code.variable(set.getVariable()) != null) {
            value = set.getExpression();
        } else if (value instanceof CompoundAssignmentTree set
                && code.variable(set.getVariable()) != null
                && Kinds.isPrimitive(code.type(set.getVariable()))) {
            value = set.getExpression();
        }
        Call parse = value == null ? null : Call.of(code, leftmost(code, value));
        if (parse == null
                || !isParser(parse.owner() + "." + parse.name())
                || parse.arguments().size() != 1) {
            return null;
        }
        VariableElement text = named(code, parse.argument(0));
        return text != null && text.getKind() != ElementKind.FIELD && Kinds.isString(text.asType()) ? parse : null;
    }

    private static boolean isParser(String method) {
        return OF_WHOLE_NUMBERS.contains(method) || OF_DECIMALS.contains(method);
    }

    /** The variable, or the one that is trimmed. */
    private static @Nullable VariableElement named(Code code, ExpressionTree text) {
        Call call = Call.of(code, text);
        return call != null && call.is("java.lang.String", "trim", 0)
                ? code.variable(call.receiver())
                : code.variable(text);
    }

    /** What is evaluated first that could fail: the left of what is left, and what a variable's method is given. */
    private static ExpressionTree leftmost(Code code, ExpressionTree value) {
        ExpressionTree bare = Code.bare(value);
        if (bare instanceof com.sun.source.tree.BinaryTree binary) {
            return leftmost(code, binary.getLeftOperand());
        }
        Call call = Call.of(code, bare);
        if (call == null || call.receiver() == null || !(bare instanceof MethodInvocationTree)) {
            return bare;
        }
        boolean given =
                code.variable(call.receiver()) != null && !call.arguments().isEmpty();
        return leftmost(code, given ? call.argument(0) : Objects.requireNonNull(call.receiver()));
    }
}
