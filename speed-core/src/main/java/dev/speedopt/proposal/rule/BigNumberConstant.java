package dev.speedopt.proposal.rule;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code new BigDecimal("1.19")} at each call. */
final class BigNumberConstant implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "big-number-constant",
                RuleCard.ALLOCATION,
                "constant BigDecimal or BigInteger instead of parsing it at each call",
                "new BigDecimal or new BigInteger of a constant text, used in a calculation",
                "the text is a valid number; the object is only calculated or compared with, so that nobody asks which object "
                        + "it is; the class takes static fields",
                "the text is parsed once; big numbers never change",
                "numbers that are handed on",
                "5");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        if (!out.takesConstants()) {
            return;
        }
        for (NewClassTree made : code.all(NewClassTree.class)) {
            String type = Kinds.qualifiedName(code.type(made));
            String number = made.getClassBody() == null && made.getArguments().size() == 1
                    ? Constants.text(code, made.getArguments().get(0))
                    : null;
            if (number != null && isNumber(type, number) && isCalculatedWith(code, made)) {
                String name = out.typeName(type);
                String argument = Constants.asInField(code, made.getArguments().get(0));
                String field =
                        out.constant(name, Constants.fieldName(code, "NUMBER"), "new " + name + "(" + argument + ")");
                out.replace(made, field);
                out.change("Parses the number " + number + " once, as " + field);
            }
        }
    }

    private static boolean isNumber(String type, String number) {
        try {
            return switch (type) {
                case "java.math.BigDecimal" -> new BigDecimal(number).precision() > 0;
                case "java.math.BigInteger" -> new BigInteger(number).bitLength() >= 0;
                default -> false;
            };
        } catch (NumberFormatException invalid) {
            return false;
        }
    }

    /** Whether it is the receiver or an argument of a big number's own method that makes a new value of it. */
    private static boolean isCalculatedWith(Code code, NewClassTree made) {
        Tree parent = code.parentBeyondParentheses(made);
        Tree around = parent instanceof MemberSelectTree select ? code.parent(select) : parent;
        @Nullable Call call = around instanceof MethodInvocationTree tree ? Call.of(code, tree) : null;
        return call != null
                && (call.owner().equals("java.math.BigDecimal") || call.owner().equals("java.math.BigInteger"))
                && (call.arguments().stream().anyMatch(each -> Code.bare(each) == made)
                        || (call.receiver() != null && Code.bare(call.receiver()) == made))
                && !call.name().equals("min")
                && !call.name().equals("max")
                && !call.name().equals("valueOf");
    }
}
