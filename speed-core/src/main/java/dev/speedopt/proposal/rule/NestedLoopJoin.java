package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Two nested loops that look for equal keys. */
final class NestedLoopJoin implements Rule {
    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.ArrayList", "java.util.LinkedList", "java.util.Collection");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "nested-loop-join",
                RuleCard.COMPLEXITY,
                "hash index instead of a nested loop that looks for equal keys",
                "a loop in a loop that only does something where a key of the inner element equals one of the outer",
                "keys are values with a trustworthy hashCode, read without effect; nothing in the loops changes the inner "
                        + "collection or the keys; where an element or key is null, all elements are tried as before",
                "an index gives the elements with the key at once, in their order",
                "inner collections under 16 elements, which stay as they are",
                "13 / 17");
    }

    /**
     * @param inner key of the inner element
     * @param outer what it is compared with
     * @param failsOnNull whether the comparison fails when the outer key is null
     */
    private record Join(ExpressionTree inner, ExpressionTree outer, boolean failsOnNull) {}

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (EnhancedForLoopTree loop : code.all(EnhancedForLoopTree.class)) {
            List<StatementTree> around = code.loopsAround(loop);
            VariableElement element = code.variable(loop.getVariable());
            VariableElement collection = code.variable(loop.getExpression());
            Join join = element != null && Statements.only(loop.getStatement()) instanceof IfTree test
                    ? join(code, test, element)
                    : null;
            if (join != null
                    && element != null
                    && collection != null
                    && !around.isEmpty()
                    && COLLECTIONS.contains(Kinds.qualifiedName(collection.asType()))
                    && !out.touches(around.get(0))) {
                rewrite(code, out, new Site(loop, around.get(0), element, collection, join));
            }
        }
    }

    private record Site(
            EnhancedForLoopTree loop,
            StatementTree outer,
            VariableElement element,
            VariableElement collection,
            Join join) {}

    private static void rewrite(Code code, Rewrite out, Site site) {
        StatementTree place = code.inBlock(site.outer);
        String type = out.typeText(site.element.asType());
        TypeMirror key = boxed(code, Objects.requireNonNull(code.type(site.join.inner)));
        String keyType = out.typeText(key);
        if (place == null || type == null || keyType == null || !staysTheSame(code, site)) {
            return;
        }
        String list = site.collection.getSimpleName().toString();
        String one = site.element.getSimpleName().toString();
        String index = out.freshLocal(list + "ByKey");
        String map = out.typeName("java.util.Map") + "<" + keyType + ", " + out.typeName("java.util.List") + "<" + type
                + ">> ";
        String step = out.step();
        String innerKey = code.text(site.join.inner);
        String outerKey = code.text(site.join.outer);
        String nulls = one + " == null" + (isPrimitive(code, site.join.inner) ? "" : " || " + innerKey + " == null");
        out.insertBefore(
                place,
                map + index + " = null;",
                "if (" + list + " != null && " + list + ".size() >= 16) {",
                step + index + " = new " + out.typeName("java.util.HashMap") + "<>();",
                step + "for (" + type + " " + one + " : " + list + ") {",
                step + step + "if (" + nulls + ") {",
                step + step + step + index + " = null;",
                step + step + step + "break;",
                step + step + "}",
                step + step + index + ".computeIfAbsent(" + innerKey + ", key -> new "
                        + out.typeName("java.util.ArrayList") + "<>()).add(" + one + ");",
                step + "}",
                "}");
        String mayFail =
                site.join.failsOnNull && !isPrimitive(code, site.join.outer) ? " || " + outerKey + " == null" : "";
        out.replace(
                site.loop.getExpression(),
                index + " == null" + mayFail + " ? " + code.text(site.loop.getExpression()) + " : " + index
                        + ".getOrDefault(" + outerKey + ", " + out.typeName("java.util.Collections") + "."
                        + "emptyList())");
        out.change("Finds the elements of " + list + " with an equal key through an index");
    }

    private static boolean staysTheSame(Code code, Site site) {
        Effects effects = Effects.of(code, site.outer);
        boolean local = site.collection.getKind() != ElementKind.LOCAL_VARIABLE
                || (Fresh.declaration(code, site.collection) != null
                        && !code.contains(
                                site.outer, Objects.requireNonNull(Fresh.declaration(code, site.collection))));
        return local
                && !effects.unknown()
                && !effects.mayChange(site.collection)
                && !effects.assigns(site.element)
                && !effects.assignsFields()
                && !out(code, site)
                && Fresh.uses(code, site.collection).stream()
                        .filter(use -> code.contains(site.outer, use))
                        .allMatch(use -> Fresh.keeps(code, use));
    }

    /** Whether what is looked for changes while the inner loop runs. */
    private static boolean out(Code code, Site site) {
        Effects inner = Effects.of(code, site.loop);
        return code.in(site.join.outer, com.sun.source.tree.IdentifierTree.class).stream()
                .map(code::variable)
                .anyMatch(each -> each != null && inner.assigns(each));
    }

    private static @Nullable Join join(Code code, IfTree test, VariableElement element) {
        if (test.getElseStatement() != null) {
            return null;
        }
        ExpressionTree condition = Code.bare(test.getCondition());
        if (condition.getKind() == Tree.Kind.EQUAL_TO && condition instanceof BinaryTree same) {
            return isIdentity(code, same.getLeftOperand()) && isIdentity(code, same.getRightOperand())
                    ? join(code, element, same.getLeftOperand(), same.getRightOperand(), false)
                    : null;
        }
        Call call = Call.of(code, condition);
        if (call == null || !call.name().equals("equals")) {
            return null;
        }
        if (call.owner().equals("java.util.Objects") && call.arguments().size() == 2) {
            return join(code, element, call.argument(0), call.argument(1), false);
        }
        return call.receiver() == null || call.arguments().size() != 1
                ? null
                : join(code, element, Objects.requireNonNull(call.receiver()), call.argument(0), true);
    }

    private static @Nullable Join join(
            Code code, VariableElement element, ExpressionTree left, ExpressionTree right, boolean fails) {
        boolean first = Operands.mentions(code, left, element);
        ExpressionTree inner = first ? left : right;
        ExpressionTree outer = first ? right : left;
        TypeMirror innerType = code.type(inner);
        TypeMirror outerType = code.type(outer);
        return innerType != null
                        && outerType != null
                        && Operands.mentions(code, inner, element)
                        && !Operands.mentions(code, outer, element)
                        && dependsOnlyOn(code, inner, element)
                        && Operands.isRepeatable(code, inner)
                        && Operands.isRepeatable(code, outer)
                        && Kinds.isFitKey(code, innerType)
                        && code.source().types().isSameType(boxed(code, innerType), boxed(code, outerType))
                ? new Join(inner, outer, fails && !first)
                : null;
    }

    private static boolean dependsOnlyOn(Code code, ExpressionTree inner, VariableElement element) {
        return code.in(inner, com.sun.source.tree.IdentifierTree.class).stream()
                .map(code::variable)
                .allMatch(each -> each == null || each.equals(element));
    }

    /** Types for which {@code ==} is equality. */
    private static boolean isIdentity(Code code, ExpressionTree expression) {
        TypeMirror type = code.type(expression);
        return Kinds.isEnum(type)
                || (Kinds.isPrimitive(type)
                        && type != null
                        && type.getKind() != TypeKind.DOUBLE
                        && type.getKind() != TypeKind.FLOAT);
    }

    private static boolean isPrimitive(Code code, ExpressionTree expression) {
        return Kinds.isPrimitive(code.type(expression));
    }

    private static TypeMirror boxed(Code code, TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? code.source().types().boxedClass(primitive).asType()
                : type;
    }
}
