package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.OwnMethods;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import dev.speedopt.target.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code f(n - 1) + f(n - 2)}: the same again and again. */
final class MemoRecursion implements Rule {
    /** Each round makes two calls or more, so whoever goes deeper than a few hundred rounds never comes back. */
    private static final int LARGEST_STEP = 8;

    private static final int LARGEST_BASE = 100;
    private static final Set<TypeKind> WHOLE = Set.of(TypeKind.INT, TypeKind.LONG);
    private static final Set<TypeKind> NUMBERS = Set.of(TypeKind.INT, TypeKind.LONG, TypeKind.DOUBLE);
    private static final Set<String> MATH = Set.of("max", "min", "abs", "pow", "sqrt");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "memo-recursion",
                RuleCard.COMPLEXITY,
                "each value of a recursion computed once",
                "a method of one int or long n that calculates with two or more of its own results for n less a constant",
                "it cannot be overridden and only calculates; comparisons of n with constants end it, and come first; the "
                        + "values are kept for one call only",
                "the number of calls grows with n, not exponentially",
                "recursion over texts, trees or lists; recursion that calls itself once",
                "");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        Recursion recursion = out.takesMethods() ? Recursion.of(code) : null;
        if (recursion != null) {
            recursion.rewrite(out);
        }
    }

    /** What ends the recursion, and how it goes on otherwise. */
    private static final class Recursion {
        private final Code code;
        private final ExecutableElement method;
        private final VariableElement number;
        private final List<String> ends = new ArrayList<>();

        private Recursion(Code code, ExecutableElement method) {
            this.code = code;
            this.method = method;
            this.number = method.getParameters().get(0);
        }

        static @Nullable Recursion of(Code code) {
            return code.source().element(code.method().path()) instanceof ExecutableElement method
                            && method.getParameters().size() == 1
                            && WHOLE.contains(
                                    method.getParameters().get(0).asType().getKind())
                            && NUMBERS.contains(method.getReturnType().getKind())
                            && method.getThrownTypes().isEmpty()
                            && !Statements.isCommented(code, code.body())
                    ? new Recursion(code, method)
                    : null;
        }

        void rewrite(Rewrite out) {
            ExpressionTree rest = rest(Statements.of(code.body()));
            List<Call> calls = selfCalls(code.body());
            if (rest == null
                    || ends.isEmpty()
                    || calls.size() < 2
                    || selfCalls(rest).size() != calls.size()
                    || !calls.stream().allMatch(call -> goesDown(call) && isAlwaysMade(rest, call.tree()))
                    || !OwnMethods.isPure(code, calls.get(0))
                    || !calculates()) {
                return;
            }
            write(out, rest, calls);
        }

        private List<Call> selfCalls(Tree region) {
            return Call.all(code, region).stream()
                    .filter(call -> call.method().equals(method))
                    .toList();
        }

        /** What is returned when nothing ends the recursion; null when anything else is done. */
        private @Nullable ExpressionTree rest(List<? extends StatementTree> statements) {
            for (int i = 0; i < statements.size(); i++) {
                StatementTree each = statements.get(i);
                boolean last = i == statements.size() - 1;
                if (each instanceof ReturnTree result && last) {
                    return rest(result.getExpression());
                }
                if (!(each instanceof IfTree test) || !end(test)) {
                    return null;
                }
                if (test.getElseStatement() != null) {
                    return last ? rest(Statements.of(test.getElseStatement())) : null;
                }
            }
            return null;
        }

        private ExpressionTree rest(ExpressionTree result) {
            ExpressionTree bare = Code.bare(result);
            while (bare instanceof ConditionalExpressionTree choice
                    && isEnd(choice.getCondition())
                    && selfCalls(choice.getTrueExpression()).isEmpty()) {
                end(choice.getCondition(), "return " + oneLine(choice.getTrueExpression()) + ";");
                bare = Code.bare(choice.getFalseExpression());
            }
            return bare;
        }

        private boolean end(IfTree test) {
            StatementTree then = Statements.only(test.getThenStatement());
            boolean fits = then instanceof ReturnTree
                    && isEnd(test.getCondition())
                    && selfCalls(then).isEmpty();
            if (fits && then != null) {
                end(test.getCondition(), oneLine(then));
            }
            return fits;
        }

        private void end(ExpressionTree condition, String statement) {
            ends.add("    if (" + oneLine(Code.bare(condition)) + ") {");
            ends.add("        " + statement);
            ends.add("    }");
        }

        private String oneLine(Tree tree) {
            return code.text(tree).replaceAll("\\s*\\R\\s*", " ");
        }

        /** {@code n <= 1}, {@code n == 0 || n == 1}: true for no number above the largest constant. */
        private boolean isEnd(ExpressionTree condition) {
            ExpressionTree bare = Code.bare(condition);
            if (!(bare instanceof BinaryTree test)) {
                return false;
            }
            return switch (bare.getKind()) {
                case CONDITIONAL_OR -> isEnd(test.getLeftOperand()) && isEnd(test.getRightOperand());
                case LESS_THAN, LESS_THAN_EQUAL, EQUAL_TO ->
                    isNumber(test.getLeftOperand()) && isWithin(test.getRightOperand(), 0, LARGEST_BASE);
                default -> false;
            };
        }

        private boolean isNumber(ExpressionTree expression) {
            return number.equals(code.variable(expression));
        }

        private boolean isWithin(ExpressionTree expression, int least, int most) {
            Object value = Constants.value(code, expression);
            return (value instanceof Integer || value instanceof Long)
                    && ((Number) value).longValue() >= least
                    && ((Number) value).longValue() <= most;
        }

        /** {@code f(n - 1)} */
        private boolean goesDown(Call call) {
            ExpressionTree argument = Code.bare(call.argument(0));
            return argument.getKind() == Tree.Kind.MINUS
                    && argument instanceof BinaryTree less
                    && isNumber(less.getLeftOperand())
                    && isWithin(less.getRightOperand(), 1, LARGEST_STEP);
        }

        /** Operand of a calculation, not of a choice. */
        private boolean isAlwaysMade(ExpressionTree rest, Tree call) {
            Tree at = call;
            while (at != rest) {
                Tree around = code.parentBeyondParentheses(at);
                boolean choice = around instanceof ConditionalExpressionTree
                        || (around != null
                                && (around.getKind() == Tree.Kind.CONDITIONAL_AND
                                        || around.getKind() == Tree.Kind.CONDITIONAL_OR));
                if (around == null || choice) {
                    return false;
                }
                at = around;
            }
            return true;
        }

        /** Whether nothing else is done than to calculate, what can neither fail nor be another value the next time. */
        private boolean calculates() {
            return code.in(code.body(), Tree.class).stream().allMatch(this::calculates);
        }

        private boolean calculates(Tree tree) {
            return switch (tree.getKind()) {
                case BLOCK, IF, RETURN, PARENTHESIZED, CONDITIONAL_EXPRESSION, PRIMITIVE_TYPE -> true;
                case INT_LITERAL, LONG_LITERAL, DOUBLE_LITERAL, UNARY_MINUS -> true;
                case TYPE_CAST -> Kinds.isPrimitive(code.type(tree));
                case METHOD_INVOCATION -> isKnown(Call.of(code, tree));
                case DIVIDE, REMAINDER -> !fails((BinaryTree) tree);
                case IDENTIFIER, MEMBER_SELECT -> isFixed(code.element(tree));
                default -> tree instanceof BinaryTree;
            };
        }

        private boolean isKnown(@Nullable Call call) {
            return call != null
                    && (call.method().equals(method)
                            || (call.owner().equals("java.lang.Math") && MATH.contains(call.name())));
        }

        /** Division by what may be nothing. */
        private boolean fails(BinaryTree division) {
            Object divisor = Constants.value(code, division.getRightOperand());
            TypeMirror type = code.type(division);
            boolean whole = type == null || WHOLE.contains(type.getKind());
            return whole && !(divisor instanceof Number value && value.longValue() != 0);
        }

        /** There for a static method as well. */
        private boolean isFixed(@Nullable Element element) {
            if (element instanceof VariableElement variable) {
                return variable.equals(number)
                        || (variable.getConstantValue() != null
                                && variable.getModifiers().contains(Modifier.STATIC));
            }
            return element instanceof TypeElement || element instanceof ExecutableElement;
        }

        private void write(Rewrite out, ExpressionTree rest, List<Call> calls) {
            String n = number.getSimpleName().toString();
            boolean wide = number.asType().getKind() == TypeKind.LONG;
            String type = method.getReturnType().toString();
            String known = out.freshLocal("known");
            String isKnown = out.freshLocal("isKnown");
            String fits = out.freshLocal("fits");
            String result = out.freshLocal("result");
            String size = out.freshLocal("size");
            String base = code.method().name() + "Once";
            String at = "[" + (wide ? "(int) " : "") + n + "]";
            List<String> lines = new ArrayList<>();
            lines.add("private static " + type + " " + base + "(" + (wide ? "long " : "int ") + n + ", " + type + "[] "
                    + known + ", boolean[] " + isKnown + ") {");
            lines.addAll(ends);
            lines.add("    boolean " + fits + " = " + n + " >= 0 && " + n + " < " + known + ".length;");
            lines.add("    if (" + fits + " && " + isKnown + at + ") {");
            lines.add("        return " + known + at + ";");
            lines.add("    }");
            String computed = once(rest, calls, base, ", " + known + ", " + isKnown);
            lines.add("    " + type + " " + result + " = " + computed + ";");
            lines.add("    if (" + fits + ") {");
            lines.add("        " + known + at + " = " + result + ";");
            lines.add("        " + isKnown + at + " = true;");
            lines.add("    }");
            lines.add("    return " + result + ";");
            lines.add("}");
            String helper = out.method(base, String.join("\n", lines));
            Layout layout = new Layout(code.source().text());
            String outer = layout.lineEnd() + layout.indentAt(code.method().start());
            String inner = outer + layout.step();
            out.replace(
                    code.body(),
                    "{" + inner + "int " + size + " = " + (wide ? "(int) " : "") + "Math.max(0, Math.min(" + n
                            + ", 1000) + 1);" + inner + "return " + helper + "(" + n + ", new " + type + "[" + size
                            + "], new boolean[" + size + "]);" + outer + "}");
            out.change("Computes each value of the recursion once");
        }

        /** The expression with calls of the helper in it. */
        private String once(ExpressionTree rest, List<Call> calls, String base, String arguments) {
            StringBuilder text = new StringBuilder(code.text(rest));
            int start = code.start(rest);
            for (int i = calls.size() - 1; i >= 0; i--) {
                Call call = calls.get(i);
                text.replace(
                        code.start(call.tree()) - start,
                        code.end(call.tree()) - start,
                        base + "(" + code.text(call.argument(0)) + arguments + ")");
            }
            return text.toString().replaceAll("\\s*\\R\\s*", " ");
        }
    }
}
