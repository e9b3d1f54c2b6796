package dev.speedopt.proposal.rule;

import com.sun.source.tree.AssignmentTree;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** {@code DateTimeFormatter.ofPattern} of a constant at each call. */
final class FormatterConstant implements Rule {
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
                "the pattern is valid and holds numbers only, so that the default locale shows nowhere; "
                        + "the class takes static fields",
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
            String pattern = call.is("java.time.format.DateTimeFormatter", "ofPattern", 1)
                    ? Constants.text(code, call.argument(0))
                    : null;
            if (pattern != null && isNumeric(pattern) && !isKept(code, call)) {
                String type = out.typeName("java.time.format.DateTimeFormatter");
                String field = out.constant(
                        type,
                        Constants.fieldName(code, "FORMAT"),
                        type + ".ofPattern(" + Constants.asInField(code, call.argument(0)) + ")");
                out.replace(call.tree(), field);
                out.change("Makes the formatter " + Constants.literal(pattern) + " once, as " + field);
            }
        }
    }

    private static boolean isNumeric(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern) != null
                    && NUMBERS.matcher(QUOTED.matcher(pattern).replaceAll("")).matches();
        } catch (IllegalArgumentException invalid) {
            return false;
        }
    }

    private static boolean isKept(Code code, Call call) {
        @Nullable
        Element target = code.parentBeyondParentheses(call.tree()) instanceof AssignmentTree set
                ? code.element(set.getVariable())
                : null;
        return target != null && target.getKind() == ElementKind.FIELD;
    }
}
