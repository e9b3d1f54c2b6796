package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** {@code text.toLowerCase().equals("literal")}. */
final class CaseInsensitiveCompare implements Rule {
    /** No i, whose capital is another in Turkish, and no s, which has a second small form. */
    private static final Pattern EVEN = Pattern.compile("[ -@\\[-`a-hj-rt-z{-~]+");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "case-insensitive-compare",
                RuleCard.ALLOCATION,
                "comparison that ignores case instead of a copy in lower case",
                "toLowerCase() that is compared with a literal by equals, startsWith or endsWith",
                "the literal is in lower case, ASCII, and holds neither i nor s, whose case depends on more",
                "no copy of the text is made",
                "toUpperCase, by which one letter may become two",
                "2.7–5.6 / 1.3–5.1");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            if (!call.owner().equals("java.lang.String") || call.arguments().size() != 1 || call.receiver() == null) {
                continue;
            }
            String text = switch (call.name()) {
                case "equals" -> equal(code, call);
                case "startsWith", "endsWith" -> region(code, call);
                default -> null;
            };
            if (text != null && !Statements.isCommented(code, call.tree())) {
                out.replace(call.tree(), text);
                out.change("Compares without a copy in lower case");
            }
        }
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
                && call.arguments().stream().allMatch(each -> isLocale(code, each));
        return call != null && plain ? call.receiver() : null;
    }

    private static boolean isLocale(Code code, ExpressionTree argument) {
        return code.element(Code.bare(argument)) instanceof VariableElement constant
                && constant.getModifiers().contains(Modifier.STATIC)
                && Kinds.owner(constant).equals("java.util.Locale");
    }

    private static boolean isEven(Code code, ExpressionTree literal) {
        String text = Constants.text(code, literal);
        return text != null && EVEN.matcher(text).matches();
    }
}
