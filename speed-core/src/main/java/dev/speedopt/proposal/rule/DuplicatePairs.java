package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.IndexPairs;
import dev.speedopt.proposal.rule.code.Indexed;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Two nested loops over one list that ask whether any element is there twice. */
final class DuplicatePairs implements Rule {
    private static final Set<String> LISTS = Set.of("java.util.List", "java.util.ArrayList", "java.util.LinkedList");

    private static final Set<TypeKind> WHOLE =
            Set.of(TypeKind.INT, TypeKind.LONG, TypeKind.CHAR, TypeKind.SHORT, TypeKind.BYTE);

    @Override
    public RuleCard card() {
        return new RuleCard(
                "duplicate-pairs",
                RuleCard.COMPLEXITY,
                "hash set instead of comparing all pairs for a duplicate",
                "two nested index loops over one list or array that compare all pairs of its elements, and leave at the first equal ones",
                "the loops do nothing else, and what is done at a duplicate does not say which it was; elements are values with a "
                        + "trustworthy hashCode; where one is null, the pairs are compared as before",
                "a hash set knows at once whether an element was there; pairs grow with the square of the length",
                "lists under 32 elements and arrays of numbers under 128, which stay as they are; doubles, which == compares otherwise",
                "");
    }

    /** @param failsOnNull whether the comparison fails when its left side is null */
    private record Comparison(Indexed left, Indexed right, boolean failsOnNull) {}

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (ForLoopTree loop : code.all(ForLoopTree.class)) {
            StatementTree place = code.inBlock(loop);
            IndexPairs pairs = place == null ? null : IndexPairs.of(code, loop);
            Comparison comparison = pairs == null ? null : comparison(code, pairs.condition());
            String otherwise = place == null ? null : otherwise(code, place);
            if (place != null
                    && pairs != null
                    && comparison != null
                    && otherwise != null
                    && fits(code, pairs, comparison)
                    && !isGuarded(code, comparison.left, place)) {
                rewrite(code, out, place, comparison, code.text(pairs.then()), otherwise);
            }
        }
    }

    private static void rewrite(
            Code code, Rewrite out, StatementTree place, Comparison comparison, String leave, String otherwise) {
        Indexed indexed = comparison.left;
        TypeMirror type = Objects.requireNonNull(indexed.element());
        String element = out.typeText(type);
        String key = out.typeText(boxed(code, type));
        if (element == null || key == null) {
            return;
        }
        String seen = out.freshLocal("seen");
        String each = out.freshLocal("each");
        String step = out.step();
        List<String> lines = new ArrayList<>();
        lines.add("if (" + indexed.length() + " >= " + (Kinds.isPrimitive(type) ? 128 : 32) + ") {");
        lines.add(step + out.typeName("java.util.Set") + "<" + key + "> " + seen + " = new "
                + out.typeName("java.util.HashSet") + "<>();");
        lines.add(step + "for (" + element + " " + each + " : " + code.text(indexed.written()) + ") {");
        if (comparison.failsOnNull) {
            lines.addAll(branch(step + step, step, each + " == null", "break;"));
        }
        lines.addAll(branch(step + step, step, "!" + seen + ".add(" + each + ")", leave));
        lines.add(step + "}");
        if (comparison.failsOnNull) {
            lines.addAll(branch(step, step, seen + ".size() == " + indexed.length(), otherwise));
        } else {
            lines.add(step + otherwise);
        }
        lines.add("}");
        out.insertBefore(place, lines.toArray(String[]::new));
        out.change("Finds out through a hash set whether an element of "
                + indexed.whole().getSimpleName() + " is there twice");
    }

    private static List<String> branch(String indent, String step, String condition, String then) {
        return List.of(indent + "if (" + condition + ") {", indent + step + then, indent + "}");
    }

    private static @Nullable Comparison comparison(Code code, ExpressionTree condition) {
        ExpressionTree bare = Code.bare(condition);
        if (bare.getKind() == Tree.Kind.EQUAL_TO && bare instanceof BinaryTree same) {
            Comparison identity = comparison(code, same.getLeftOperand(), same.getRightOperand(), false);
            return identity != null && isIdentity(identity.left.element()) ? identity : null;
        }
        Call call = Call.of(code, bare);
        if (call == null || !call.name().equals("equals")) {
            return null;
        }
        if (call.is("java.util.Objects", "equals", 2)) {
            return comparison(code, call.argument(0), call.argument(1), false);
        }
        return call.receiver() == null || call.arguments().size() != 1
                ? null
                : comparison(code, Objects.requireNonNull(call.receiver()), call.argument(0), true);
    }

    private static @Nullable Comparison comparison(
            Code code, ExpressionTree one, ExpressionTree other, boolean failsOnNull) {
        Indexed left = Indexed.of(code, one);
        Indexed right = Indexed.of(code, other);
        TypeMirror type = left == null ? null : left.element();
        return left != null
                        && right != null
                        && type != null
                        && left.whole().equals(right.whole())
                        && (left.isArray()
                                || LISTS.contains(
                                        Kinds.qualifiedName(left.whole().asType())))
                        && Kinds.isFitKey(code, type)
                ? new Comparison(left, right, failsOnNull)
                : null;
    }

    /** Types for which {@code ==} is what {@code equals}, perhaps of their boxes, is. */
    private static boolean isIdentity(@Nullable TypeMirror type) {
        return Kinds.isEnum(type) || (type != null && WHOLE.contains(type.getKind()));
    }

    /**
     * Whether the pairs find a duplicate before they fail on a null that comes behind both: they do where the outer loop's element
     * is on the left, and where the inner loop only sees what comes before.
     */
    private static boolean fits(Code code, IndexPairs pairs, Comparison comparison) {
        boolean outerFirst = comparison.left.index().equals(pairs.outer().index())
                && comparison.right.index().equals(pairs.inner().index());
        boolean innerFirst = comparison.left.index().equals(pairs.inner().index())
                && comparison.right.index().equals(pairs.outer().index());
        return pairs.coverAll(comparison.left)
                && (outerFirst || (innerFirst && (!comparison.failsOnNull || pairs.shape() == IndexPairs.Shape.BELOW)))
                && (pairs.then() instanceof ReturnTree || pairs.then() instanceof ThrowTree)
                && code.in(pairs.then(), IdentifierTree.class).stream()
                        .map(code::variable)
                        .noneMatch(each -> pairs.outer().index().equals(each)
                                || pairs.inner().index().equals(each))
                && !Statements.isCommented(code, pairs.then());
    }

    /** What follows when no two are equal: a literal is returned, or the method ends; null for anything else. */
    private static @Nullable String otherwise(Code code, StatementTree place) {
        StatementTree next = Statements.next(code, place);
        if (next == null && code.parent(place) == code.body()) {
            return "return;";
        }
        return next instanceof ReturnTree end
                        && (end.getExpression() == null || Code.bare(end.getExpression()) instanceof LiteralTree)
                        && !Statements.isCommented(code, end)
                ? code.text(end)
                : null;
    }

    /** Whether a set is asked before already. */
    private static boolean isGuarded(Code code, Indexed element, StatementTree place) {
        return Statements.previous(code, place) instanceof IfTree before
                && code.in(before.getThenStatement(), EnhancedForLoopTree.class).stream()
                        .anyMatch(each -> element.whole().equals(code.variable(each.getExpression())));
    }

    private static TypeMirror boxed(Code code, TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? code.source().types().boxedClass(primitive).asType()
                : type;
    }
}
