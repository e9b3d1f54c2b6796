package dev.speedopt.proposal.rule;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
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
                "the text is not read in the loop, never null, and not seen by a catch or finally around the loop",
                "appending copies only what is new; += copies the whole text each time round",
                "few rounds; one concatenation outside a loop, which javac already does well",
                "4.4 / 4.7");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (VariableTree declaration : code.all(VariableTree.class)) {
            if (code.element(declaration) instanceof VariableElement text
                    && Kinds.isString(text.asType())
                    && Fresh.declaration(code, text) == declaration
                    && neverNull(code, declaration, text)) {
                for (StatementTree loop : outermostLoops(code, declaration, text)) {
                    rewrite(code, out, text, loop);
                }
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, VariableElement text, StatementTree loop) {
        StatementTree place = code.inBlock(loop);
        if (place == null || out.touches(loop)) {
            return;
        }
        String builder = out.freshLocal(text.getSimpleName() + "Builder");
        String type = out.typeName("java.lang.StringBuilder");
        out.insertBefore(place, type + " " + builder + " = new " + type + "(" + text.getSimpleName() + ");");
        for (IdentifierTree use : Fresh.uses(code, text)) {
            Growth growth = code.contains(loop, use) ? growth(code, text, use) : null;
            if (growth != null) {
                out.replaceByChain(growth.tree(), builder, growth.parts());
            }
        }
        out.insertAfter(place, text.getSimpleName() + " = " + builder + ".toString();");
        out.change("Builds " + text.getSimpleName() + " with a StringBuilder instead of += in the loop");
    }

    private static List<StatementTree> outermostLoops(Code code, VariableTree declaration, VariableElement text) {
        List<StatementTree> found = new ArrayList<>();
        for (IdentifierTree use : Fresh.uses(code, text)) {
            StatementTree best = null;
            for (StatementTree loop : code.loopsAround(use)) {
                if (!code.contains(loop, declaration)
                        && onlyGrows(code, text, loop)
                        && canMove(code, declaration, loop)) {
                    best = loop;
                }
            }
            if (best != null && !found.contains(best)) {
                found.add(best);
            }
        }
        return found;
    }

    private static boolean onlyGrows(Code code, VariableElement text, StatementTree loop) {
        return Fresh.uses(code, text).stream()
                .filter(use -> code.contains(loop, use))
                .allMatch(use -> growth(code, text, use) != null && !code.deferred(loop, use));
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

    private static boolean neverNull(Code code, VariableTree declaration, VariableElement text) {
        return declaration.getInitializer() != null
                && NonNull.value(code, declaration.getInitializer())
                && code.all(AssignmentTree.class).stream()
                        .filter(each -> text.equals(code.variable(each.getVariable())))
                        .allMatch(each -> NonNull.value(code, each.getExpression()));
    }

    private record Growth(ExpressionTree tree, List<String> parts) {}

    /** The statement {@code s += …} or {@code s = s + …} whose {@code s} this use is; null for any other use. */
    private static @Nullable Growth growth(Code code, VariableElement text, IdentifierTree use) {
        if (!(expressionStatement(code, use) instanceof ExpressionStatementTree each)) {
            return null;
        }
        List<ExpressionTree> parts = new ArrayList<>();
        if (each.getExpression() instanceof CompoundAssignmentTree grown
                && grown.getKind() == Tree.Kind.PLUS_ASSIGNMENT
                && text.equals(code.variable(grown.getVariable()))) {
            split(code, grown.getExpression(), parts);
        } else if (each.getExpression() instanceof AssignmentTree set
                && text.equals(code.variable(set.getVariable()))) {
            split(code, set.getExpression(), parts);
            if (parts.size() < 2 || !text.equals(code.variable(parts.remove(0)))) {
                return null;
            }
        } else {
            return null;
        }
        boolean again = parts.stream()
                .flatMap(part -> code.in(part, IdentifierTree.class).stream())
                .anyMatch(inner -> text.equals(code.element(inner)));
        List<String> appended = new ArrayList<>();
        for (ExpressionTree part : parts) {
            String call = append(code, part);
            if (call == null) {
                return null;
            }
            appended.add(call);
        }
        return again ? null : new Growth(each.getExpression(), appended);
    }

    private static @Nullable StatementTree expressionStatement(Code code, Tree tree) {
        for (Tree each = tree; each != null && !Code.isFunction(each); each = code.parent(each)) {
            if (each instanceof StatementTree statement) {
                return statement;
            }
        }
        return null;
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

    private static @Nullable String append(Code code, ExpressionTree part) {
        TypeMirror type = code.type(part);
        ExpressionTree bare = Code.bare(part);
        if (type == null || Kinds.isArray(type) || bare.getKind() == Tree.Kind.NULL_LITERAL) {
            return null;
        }
        boolean asIs =
                Kinds.isPrimitive(type) || Kinds.isString(type) || !Kinds.isA(code, type, "java.lang.CharSequence");
        return asIs ? ".append(" + code.text(bare) + ")" : ".append(String.valueOf(" + code.text(bare) + "))";
    }
}
