package dev.speedopt.proposal.rule;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A constant regular expression that is compiled at each call. */
final class RegexConstant implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "regex-constant",
                RuleCard.ALLOCATION,
                "constant Pattern instead of compiling the regular expression at each call",
                "String.matches, replaceAll, replaceFirst, split, Pattern.matches and Pattern.compile with a constant expression",
                "the expression is a valid constant; further arguments have no effect; the class takes static fields",
                "compiling an expression costs far more than matching a short text with it",
                "split on one plain character, which has a fast path that a Pattern would lose; literal replaceAll (see needless-regex)",
                "3.5 / 4.4");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        if (!out.takesConstants()) {
            return;
        }
        for (MethodInvocationTree tree : code.all(MethodInvocationTree.class)) {
            Call call = Call.of(code, tree);
            if (call != null && !out.touches(tree)) {
                rewrite(code, out, call);
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, Call call) {
        ExpressionTree receiver = call.receiver();
        if (call.owner().equals("java.util.regex.Pattern")) {
            ofPattern(code, out, call);
        } else if (call.owner().equals("java.lang.String")
                && receiver != null
                && !call.arguments().isEmpty()) {
            String regex = Constants.text(code, call.argument(0));
            String text = Operands.asReceiver(code, receiver);
            if (regex == null || !isValid(regex) || !othersAreHarmless(code, call)) {
                return;
            }
            String argument = code.text(receiver);
            switch (call.name()) {
                case "matches" ->
                    out.replace(call.tree(), field(code, out, call, null) + ".matcher(" + argument + ").matches()");
                case "replaceAll", "replaceFirst" -> {
                    if (!NeedlessRegex.applies(code, call)) {
                        out.replace(
                                call.tree(),
                                field(code, out, call, null) + ".matcher(" + argument + ")." + call.name() + "("
                                        + code.text(call.argument(1)) + ")");
                    }
                }
                case "split" -> {
                    if (!isFastSplit(regex) && text != null) {
                        String limit = call.arguments().size() > 1 ? ", " + code.text(call.argument(1)) : "";
                        out.replace(call.tree(), field(code, out, call, null) + ".split(" + argument + limit + ")");
                    }
                }
                default -> {
                    return;
                }
            }
        }
    }

    private static void ofPattern(Code code, Rewrite out, Call call) {
        boolean constant = !call.arguments().isEmpty()
                && Constants.text(code, call.argument(0)) != null
                && isValid(String.valueOf(Constants.text(code, call.argument(0))));
        if (!constant) {
            return;
        }
        if (call.is("java.util.regex.Pattern", "matches", 2)) {
            out.replace(
                    call.tree(),
                    field(code, out, call, null) + ".matcher(" + code.text(call.argument(1)) + ").matches()");
        } else if (call.name().equals("compile") && !isKept(code, call.tree())) {
            if (call.arguments().size() == 1) {
                out.replace(call.tree(), field(code, out, call, null));
            } else if (isConstantFlags(code, call.argument(1))) {
                out.replace(call.tree(), field(code, out, call, code.text(call.argument(1))));
            }
        }
    }

    private static String field(Code code, Rewrite out, Call call, @Nullable String flags) {
        String type = out.typeName("java.util.regex.Pattern");
        String base = Constants.fieldName(code, "PATTERN");
        String regex = Constants.asInField(code, call.argument(0));
        String field = out.constant(type, base, type + ".compile(" + regex + (flags == null ? "" : ", " + flags) + ")");
        out.change(
                "Compiles the regular expression " + regex.lines().findFirst().orElse("") + " once, into " + field);
        return field;
    }

    /** Flags that are numbers, or constants of Pattern named through its class: they mean the same in a field. */
    private static boolean isConstantFlags(Code code, ExpressionTree flags) {
        return code.in(flags, MethodInvocationTree.class).isEmpty()
                && code.in(flags, com.sun.source.tree.IdentifierTree.class).stream()
                        .allMatch(each -> each.getName().contentEquals("Pattern"));
    }

    /** Whether the program keeps the pattern itself, in a field: then it is not compiled at each call. */
    private static boolean isKept(Code code, Tree tree) {
        return code.parentBeyondParentheses(tree) instanceof AssignmentTree set
                && code.element(set.getVariable()) != null
                && java.util.Objects.requireNonNull(code.element(set.getVariable()))
                                .getKind()
                        == javax.lang.model.element.ElementKind.FIELD;
    }

    private static boolean othersAreHarmless(Code code, Call call) {
        return call.arguments().stream().skip(1).allMatch(each -> Operands.isSimple(code, each));
    }

    private static boolean isValid(String regex) {
        try {
            Pattern.compile(regex);
            return true;
        } catch (PatternSyntaxException invalid) {
            return false;
        }
    }

    /** What String.split does without a Pattern: one character that is no metacharacter, or an escaped one that is no letter or digit. */
    static boolean isFastSplit(String regex) {
        if (regex.length() == 1) {
            return ".$|()[{^?*+\\".indexOf(regex.charAt(0)) < 0 && !Character.isSurrogate(regex.charAt(0));
        }
        return regex.length() == 2
                && regex.charAt(0) == '\\'
                && !(regex.charAt(1) < 128 && Character.isLetterOrDigit(regex.charAt(1)))
                && !Character.isSurrogate(regex.charAt(1));
    }
}
