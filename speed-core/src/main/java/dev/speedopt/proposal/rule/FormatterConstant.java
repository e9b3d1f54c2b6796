package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.VariableElement;

/** {@code DateTimeFormatter.ofPattern} of a constant at each call. */
final class FormatterConstant implements Rule {
    private static final Set<String> USES = Set.of("format", "parse");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    /** Letters that stand for numbers and offsets alone: no names, no weeks, nothing of a locale. */
    private static final Pattern NUMBERS = Pattern.compile("([^a-zA-Z]|[uyDdHhKkmsSnNAxX]|(?<!M)MM?(?!M))*");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "formatter-constant",
                RuleCard.ALLOCATION,
                "constant DateTimeFormatter instead of a new one at each call",
                "DateTimeFormatter.ofPattern with a constant pattern",
                "the pattern is valid and holds numbers only, or the locale is a constant; the formatter is used at once, so "
                        + "that the default locale shows nowhere; the class takes static fields",
                "parsing the pattern costs more than formatting with it; formatters are immutable",
                "patterns with names of months or days, which depend on the default locale of the moment",
                "3.1–3.6 / 3.3–5.1");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        if (!out.takesConstants()) {
            return;
        }
        for (Call call : Call.all(code, code.body())) {
            boolean made = call.owner().equals("java.time.format.DateTimeFormatter")
                    && call.name().equals("ofPattern");
            String pattern = made ? Constants.text(code, call.argument(0)) : null;
            if (pattern != null && isTheSameAlways(code, call, pattern) && isUsedAtOnce(code, call)) {
                String type = out.typeName("java.time.format.DateTimeFormatter");
                String locale = call.arguments().size() > 1 ? ", " + code.text(call.argument(1)) : "";
                String field = out.constant(
                        type,
                        Constants.fieldName(code, "FORMAT"),
                        type + ".ofPattern(" + Constants.asInField(code, call.argument(0)) + locale + ")");
                out.replace(call.tree(), field);
                out.change("Makes the formatter " + Constants.literal(pattern) + " once, as " + field);
            }
        }
    }

    /** Valid, and of a locale that is written down, or of numbers only. */
    private static boolean isTheSameAlways(Code code, Call call, String pattern) {
        return isValid(pattern)
                && (call.arguments().size() > 1
                        ? Constants.isLocale(code, call.argument(1))
                        : NUMBERS.matcher(QUOTED.matcher(pattern).replaceAll(""))
                                .matches());
    }

    private static boolean isValid(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern) != null;
        } catch (IllegalArgumentException invalid) {
            return false;
        }
    }

    /** Handed to a method of java.time or asked to format or parse: nobody else sees the formatter, whose locale may differ. */
    private static boolean isUsedAtOnce(Code code, Call call) {
        Tree parent = code.parentBeyondParentheses(call.tree());
        if (parent instanceof VariableTree declaration
                && code.element(declaration) instanceof VariableElement variable
                && Fresh.declaration(code, variable) == declaration) {
            return !Effects.of(code, code.body()).assigns(variable)
                    && Fresh.uses(code, variable).stream().allMatch(use -> isUsedAtOnce(code, use));
        }
        return isUsedAtOnce(code, (ExpressionTree) call.tree());
    }

    private static boolean isUsedAtOnce(Code code, ExpressionTree formatter) {
        Tree parent = code.parentBeyondParentheses(formatter);
        if (parent instanceof MemberSelectTree select) {
            return USES.contains(select.getIdentifier().toString());
        }
        Call around = parent == null ? null : Call.of(code, parent);
        return around != null
                && around.owner().startsWith("java.time.")
                && USES.contains(around.name())
                && around.arguments().contains(formatter);
    }
}
