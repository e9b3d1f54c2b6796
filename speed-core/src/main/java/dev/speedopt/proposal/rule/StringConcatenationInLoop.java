package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code text += part} in a loop copies all of the text each time. */
final class StringConcatenationInLoop implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "string-concatenation-in-loop",
                RuleCard.COMPLEXITY,
                "StringBuilder instead of += in the loop",
                "a local String that grows by += or s = s + … in a loop",
                "the loop reads nothing of the text but its length, and no catch or finally sees it half grown; "
                        + "a text that may be null before the loop grows by a character at least",
                "appending copies only what is new; += copies the whole text each time round",
                "few rounds; one concatenation outside a loop, which javac already does well",
                "4.4 / 4.7");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (VariableTree declaration : code.all(VariableTree.class)) {
            GrowingText text = GrowingText.of(code, declaration);
            if (text != null) {
                for (StatementTree loop : outermostLoops(code, text)) {
                    rewrite(code, out, text, loop);
                }
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, GrowingText text, StatementTree loop) {
        StatementTree place = code.inBlock(loop);
        if (place == null || out.touches(loop)) {
            return;
        }
        String name = text.name();
        String builder = out.freshLocal(name + "Builder");
        String type = out.typeName("java.lang.StringBuilder");
        out.insertBefore(place, type + " " + builder + " = new " + type + start(text, loop) + ";");
        for (IdentifierTree use : text.usesIn(loop)) {
            GrowingText.Growth growth = text.growth(use);
            if (growth != null) {
                out.replaceByChain(growth.tree(), builder, growth.appended());
            } else {
                askLength(code, out, use, builder);
            }
        }
        String end = name + " = " + builder + ".toString();";
        if (text.mayBeNullIn(loop)) {
            out.insertAfter(
                    place,
                    "if (" + name + " != null || " + builder + ".length() > \"null\".length()) {",
                    out.step() + end,
                    "}");
        } else {
            out.insertAfter(place, end);
        }
        out.change("Builds " + name + " with a StringBuilder instead of += in the loop");
    }

    /** With the text in it; where the loop would fail for null, so that it fails with the same words. */
    private static String start(GrowingText text, StatementTree loop) {
        String name = text.name();
        return text.mayBeNullIn(loop)
                ? "(String.valueOf(" + name + "))"
                : text.neverNull() ? "(" + name + ")" : "(" + name + ".length() + 16).append(" + name + ")";
    }

    private static void askLength(Code code, Rewrite out, IdentifierTree use, String builder) {
        ExpressionTree call = GrowingText.question(code, use);
        if (call instanceof MethodInvocationTree asked
                && asked.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("length")) {
            out.replace(use, builder);
        } else if (call != null) {
            Tree around = code.withParentheses(call);
            boolean negated =
                    code.parent(around) instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT;
            Tree whole = negated ? Objects.requireNonNull(code.parent(around)) : call;
            out.replace(
                    whole, Contexts.comparison(code, whole, builder + ".length() " + (negated ? ">" : "==") + " 0"));
        }
    }

    private static List<StatementTree> outermostLoops(Code code, GrowingText text) {
        List<StatementTree> found = new ArrayList<>();
        for (IdentifierTree use : text.usesIn(code.body())) {
            StatementTree best = null;
            for (StatementTree loop : code.loopsAround(use)) {
                if (!code.contains(loop, text.declaration())
                        && text.onlyGrows(loop)
                        && canMove(code, text.declaration(), loop)) {
                    best = loop;
                }
            }
            if (best != null && !found.contains(best)) {
                found.add(best);
            }
        }
        return found;
    }

    /** Nothing may leave past the line behind the loop and see the old text. */
    private static boolean canMove(Code code, VariableTree declaration, StatementTree loop) {
        for (Tree each = code.parent(loop);
                each != null && !code.contains(each, declaration);
                each = code.parent(each)) {
            if (each instanceof TryTree) {
                return false;
            }
        }
        boolean jumps = code.in(loop, BreakTree.class).stream().anyMatch(each -> outside(code, loop, each.getLabel()))
                || code.in(loop, ContinueTree.class).stream().anyMatch(each -> outside(code, loop, each.getLabel()));
        return code.inBlock(loop) != null && !jumps;
    }

    private static boolean outside(Code code, StatementTree loop, javax.lang.model.element.@Nullable Name label) {
        return label != null
                && code.in(loop, LabeledStatementTree.class).stream()
                        .noneMatch(each -> each.getLabel().equals(label));
    }

    /** What a concatenation joins, from left to right; sums of numbers stay whole. */
    static void split(Code code, ExpressionTree expression, List<ExpressionTree> parts) {
        ExpressionTree bare = Code.bare(expression);
        if (bare.getKind() == Tree.Kind.PLUS
                && bare instanceof BinaryTree sum
                && Kinds.isString(code.type(bare))
                && Constants.text(code, bare) == null) {
            if (Kinds.isString(code.type(sum.getLeftOperand()))) {
                split(code, sum.getLeftOperand(), parts);
            } else {
                parts.add(sum.getLeftOperand());
            }
            parts.add(sum.getRightOperand());
        } else {
            parts.add(expression);
        }
    }
}
