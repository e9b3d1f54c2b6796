package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** {@code text.toLowerCase().equals("literal")}, and what goes with it. */
final class CaseInsensitiveCompare implements Rule {
    /** No i, whose capital is another in Turkish, and no s, which has a second small form: each letter has one other case. */
    private static final Pattern EVEN = Pattern.compile("[ -@\\[-`a-hj-rt-z{-~]+");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "case-insensitive-compare",
                RuleCard.ALLOCATION,
                "comparison that ignores case instead of a copy in lower or upper case",
                "toLowerCase() or toUpperCase() that is compared with a literal by equals, startsWith or endsWith",
                "the literal is in that case, and ASCII; without a locale it holds no i; where letters beyond ASCII could become "
                        + "letters of the literal, texts that hold such are compared as before",
                "no copy of the text is made",
                "texts in that case already, of which no copy is made",
                "2.7–5.6 / 1.3–5.1");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        code.all(VariableTree.class).forEach(each -> inLocal(code, out, each));
        for (Call call : Call.all(code, code.body())) {
            if (!call.owner().equals("java.lang.String") || call.arguments().size() != 1 || call.receiver() == null) {
                continue;
            }
            String text = switch (call.name()) {
                case "equals" -> orInPlace(code, out, call, equal(code, call));
                case "startsWith", "endsWith" -> orInPlace(code, out, call, region(code, call));
                default -> null;
            };
            if (text != null && !Statements.isCommented(code, call.tree())) {
                out.replace(call.tree(), text);
                out.change("Compares without a copy in one case");
            }
        }
    }

    private static @Nullable String orInPlace(Code code, Rewrite out, Call call, @Nullable String simple) {
        return simple == null && !Statements.isCommented(code, call.tree())
                ? FoldedCompare.rewritten(code, out, call)
                : simple;
    }

    /** {@code String lower = text.toLowerCase();} of which only comparisons with literals are made. */
    private static void inLocal(Code code, Rewrite out, VariableTree declaration) {
        ExpressionTree text = declaration.getInitializer() == null ? null : lowered(code, declaration.getInitializer());
        VariableElement original = text == null ? null : code.variable(text);
        if (original == null
                || original.getKind() == ElementKind.FIELD
                || !(code.element(declaration) instanceof VariableElement lower)
                || Fresh.declaration(code, lower) != declaration
                || !code.standsAlone(declaration)
                || Effects.of(code, code.body()).assigns(lower)
                || Effects.of(code, code.body()).assigns(original)
                || Statements.isCommented(code, declaration)) {
            return;
        }
        StatementTree next = Statements.next(code, declaration);
        Map<Tree, String> replaced = new LinkedHashMap<>();
        for (IdentifierTree use : Fresh.uses(code, lower)) {
            Tree around = code.parent(use) instanceof MemberSelectTree select ? code.parent(select) : code.parent(use);
            Call call = around == null ? null : Call.of(code, around);
            String comparison = call == null
                            || !call.owner().equals("java.lang.String")
                            || call.arguments().size() != 1
                    ? null
                    : compared(code, call, lower, original.getSimpleName().toString());
            if (call == null || comparison == null || Statements.isCommented(code, call.tree())) {
                return;
            }
            replaced.put(call.tree(), comparison);
        }
        // Where the text is null, the next statement fails as the declaration did.
        if (next != null
                && !replaced.isEmpty()
                && NonNull.uses(code, lower, next)
                && !Effects.of(code, next instanceof IfTree branch ? branch.getCondition() : next)
                        .unknown()) {
            replaced.forEach(out::replace);
            out.delete(declaration);
            out.change("Compares without a copy in one case");
        }
    }

    private static @Nullable String compared(Code code, Call call, VariableElement lower, String text) {
        if (call.receiver() == null
                || !lower.equals(code.variable(call.receiver()))
                || !isEven(code, call.argument(0))) {
            return null;
        }
        String literal = code.text(call.argument(0));
        int length = String.valueOf(Constants.text(code, call.argument(0))).length();
        return switch (call.name()) {
            case "equals" -> text + ".equalsIgnoreCase(" + literal + ")";
            case "startsWith" -> text + ".regionMatches(true, 0, " + literal + ", 0, " + length + ")";
            case "endsWith" ->
                text + ".regionMatches(true, " + text + ".length() - " + length + ", " + literal + ", 0, " + length
                        + ")";
            default -> null;
        };
    }

    private static @Nullable String equal(Code code, Call call) {
        ExpressionTree receiver = Objects.requireNonNull(call.receiver());
        boolean turned = lowered(code, receiver) == null;
        ExpressionTree text = lowered(code, turned ? call.argument(0) : receiver);
        ExpressionTree literal = turned ? receiver : call.argument(0);
        return text == null || !isEven(code, literal)
                ? null
                : Operands.asReceiver(code, text) + ".equalsIgnoreCase(" + code.text(literal) + ")";
    }

    private static @Nullable String region(Code code, Call call) {
        ExpressionTree text = lowered(code, Objects.requireNonNull(call.receiver()));
        boolean end = call.name().equals("endsWith");
        if (text == null || !isEven(code, call.argument(0)) || (end && code.variable(text) == null)) {
            return null;
        }
        int length = String.valueOf(Constants.text(code, call.argument(0))).length();
        String receiver = Operands.asReceiver(code, text);
        return receiver + ".regionMatches(true, " + (end ? receiver + ".length() - " + length : "0") + ", "
                + code.text(call.argument(0)) + ", 0, " + length + ")";
    }

    /** The text that is brought to lower case; null when the expression does no such thing. */
    private static @Nullable ExpressionTree lowered(Code code, ExpressionTree expression) {
        Call call = Call.of(code, expression);
        boolean plain = call != null
                && call.owner().equals("java.lang.String")
                && call.name().equals("toLowerCase")
                && call.arguments().stream().allMatch(each -> Constants.isLocale(code, each));
        return call != null && plain ? call.receiver() : null;
    }

    private static boolean isEven(Code code, ExpressionTree literal) {
        String text = Constants.text(code, literal);
        return text != null && EVEN.matcher(text).matches();
    }
}
