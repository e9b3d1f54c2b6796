package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effect;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Library;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.OwnMethods;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A call in a loop that gives the same result each time round. */
final class InvariantCall implements Rule {
    private static final Set<String> TEXT = Set.of(
            "toLowerCase",
            "toUpperCase",
            "trim",
            "strip",
            "stripLeading",
            "stripTrailing",
            "replace",
            "replaceAll",
            "substring",
            "concat",
            "repeat",
            "indexOf",
            "lastIndexOf",
            "contains",
            "matches");
    private static final Set<String> TEXT_NEVER_THROWS =
            Set.of("toLowerCase", "toUpperCase", "trim", "strip", "stripLeading", "stripTrailing");
    private static final Set<String> MATH = Set.of(
            "pow", "exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh",
            "cbrt", "hypot", "sqrt");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "invariant-call",
                RuleCard.COMPLEXITY,
                "loop-invariant call moved out of the loop",
                "a costly pure call in a loop, on values that the loop does not change",
                "the call is pure on immutable values and cannot throw earlier than before; otherwise it is computed at first use",
                "the work is done once instead of each time round",
                "cheap calls such as length(), calls on collections",
                "12 / 13");
    }

    private record Key(String text, StatementTree loop) {}

    private record Hoisted(String name, boolean eager) {
        String use(Code code, Tree call) {
            String lazily = name + " == null ? (" + name + " = " + code.text(call) + ") : " + name;
            boolean alone = code.parent(call) instanceof MethodInvocationTree around
                    && around.getArguments().contains(call);
            return eager ? name : alone ? lazily : "(" + lazily + ")";
        }
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        Map<Key, Hoisted> hoisted = new LinkedHashMap<>();
        for (MethodInvocationTree tree : code.all(MethodInvocationTree.class)) {
            Call call = Call.of(code, tree);
            StatementTree loop =
                    call == null || code.deferred(code.body(), tree) || out.touches(tree) || !isCostly(code, call)
                            ? null
                            : outermost(code, tree);
            if (call != null && loop != null) {
                Hoisted result =
                        hoisted.computeIfAbsent(new Key(tree.toString(), loop), unused -> hoist(code, out, call, loop));
                if (result != null) {
                    out.replace(tree, result.use(code, tree));
                }
            }
        }
    }

    private static @Nullable Hoisted hoist(Code code, Rewrite out, Call call, StatementTree loop) {
        boolean eager = cannotThrow(code, call, loop) || runsFirst(code, call.tree(), loop);
        TypeMirror result = java.util.Objects.requireNonNull(code.type(call.tree()));
        String type = eager || !Kinds.isPrimitive(result) ? out.typeText(result) : null;
        if (type == null) {
            return null;
        }
        StatementTree place = java.util.Objects.requireNonNull(code.inBlock(loop));
        String name = out.freshLocal(nameFor(code, call));
        out.insertBefore(place, type + " " + name + " = " + (eager ? code.text(call.tree()) : "null") + ";");
        out.change("Computes " + oneLine(code, call.tree()) + " once instead of each time round the loop");
        return new Hoisted(name, eager);
    }

    private static String oneLine(Code code, Tree tree) {
        return code.text(tree).replaceAll("\\s+", " ");
    }

    private static String nameFor(Code code, Call call) {
        ExpressionTree root = call.receiver();
        for (Call each = root == null ? null : Call.of(code, root); each != null; ) {
            root = each.receiver();
            each = root == null ? null : Call.of(code, root);
        }
        VariableElement subject = root == null ? null : code.variable(root);
        String name = call.name();
        return subject == null
                ? name + "Result"
                : subject.getSimpleName().toString() + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static boolean isCostly(Code code, Call call) {
        if (call.owner().equals("java.lang.String")) {
            return TEXT.contains(call.name()) && Library.effect(code, call) == Effect.PURE;
        }
        if (call.owner().equals("java.lang.Math") || call.owner().equals("java.lang.StrictMath")) {
            return MATH.contains(call.name());
        }
        return Kinds.isImmutable(code.type(call.tree()))
                && code.type(call.tree()) != null
                && Library.effect(code, call) == Effect.UNKNOWN
                && OwnMethods.isPure(code, call)
                && OwnMethods.works(code, call);
    }

    private static @Nullable StatementTree outermost(Code code, MethodInvocationTree tree) {
        StatementTree best = null;
        for (StatementTree loop : code.loopsAround(tree)) {
            Effects effects = Effects.of(code, loop);
            if (!code.in(tree, Tree.class).stream().allMatch(each -> isInvariant(code, each, loop, effects))) {
                break;
            }
            best = code.inBlock(loop) == null ? best : loop;
        }
        return best;
    }

    private static boolean isInvariant(Code code, Tree tree, StatementTree loop, Effects effects) {
        if (tree instanceof MethodInvocationTree) {
            Call call = Call.of(code, tree);
            return call != null && (Library.effect(code, call) == Effect.PURE || OwnMethods.isPure(code, call));
        }
        if (tree instanceof IdentifierTree || tree instanceof MemberSelectTree) {
            return !(code.element(tree) instanceof VariableElement variable)
                    || keepsValue(code, variable, loop, effects);
        }
        boolean division = tree.getKind() == Tree.Kind.DIVIDE || tree.getKind() == Tree.Kind.REMAINDER;
        return tree instanceof LiteralTree
                || tree instanceof ParenthesizedTree
                || (tree instanceof BinaryTree && !division)
                || (tree instanceof UnaryTree && tree.getKind() == Tree.Kind.UNARY_MINUS)
                || tree instanceof com.sun.source.tree.PrimitiveTypeTree;
    }

    private static boolean keepsValue(Code code, VariableElement variable, StatementTree loop, Effects effects) {
        if (!Kinds.isImmutable(variable.asType()) || effects.assigns(variable)) {
            return false;
        }
        if (variable.getKind() == ElementKind.FIELD) {
            return variable.getModifiers().contains(Modifier.FINAL);
        }
        VariableTree declaration = Fresh.declaration(code, variable);
        boolean known = variable.getKind() == ElementKind.PARAMETER
                ? java.util.Objects.requireNonNull(
                                code.source().element(code.method().path()))
                        .equals(variable.getEnclosingElement())
                : declaration != null;
        return known && (declaration == null || !code.contains(loop, declaration));
    }

    private static boolean cannotThrow(Code code, Call call, StatementTree loop) {
        boolean arguments = call.arguments().stream()
                .allMatch(each -> Kinds.isPrimitive(code.type(each))
                        && code.in(each, MethodInvocationTree.class).isEmpty());
        if (call.receiver() == null) {
            return arguments
                    && (!call.owner().startsWith("java.")
                            ? OwnMethods.cannotThrow(code, call)
                            : MATH.contains(call.name()));
        }
        VariableElement receiver = code.variable(call.receiver());
        boolean safeName =
                TEXT_NEVER_THROWS.contains(call.name()) && call.arguments().isEmpty();
        return receiver != null
                && safeName
                && NonNull.before(code, receiver, java.util.Objects.requireNonNull(code.inBlock(loop)));
    }

    /** Whether the loop evaluates the call before anything else that could be noticed. */
    private static boolean runsFirst(Code code, MethodInvocationTree tree, StatementTree loop) {
        ExpressionTree condition = loop instanceof ForLoopTree each
                ? each.getCondition()
                : loop instanceof WhileLoopTree each ? each.getCondition() : null;
        if (condition == null || loop instanceof DoWhileLoopTree || !code.contains(condition, tree)) {
            return false;
        }
        Tree child = tree;
        for (Tree each = code.parent(tree); each != null && child != condition; each = code.parent(each)) {
            boolean sometimes = each instanceof ConditionalExpressionTree
                    || each.getKind() == Tree.Kind.CONDITIONAL_AND
                    || each.getKind() == Tree.Kind.CONDITIONAL_OR;
            if (sometimes) {
                return false;
            }
            child = each;
        }
        return code.in(condition, MethodInvocationTree.class).stream()
                        .allMatch(each -> code.contains(tree, each) || code.contains(each, tree))
                && (!(loop instanceof ForLoopTree each)
                        || each.getInitializer().stream()
                                .allMatch(init -> code.in(init, MethodInvocationTree.class)
                                        .isEmpty()));
    }
}
