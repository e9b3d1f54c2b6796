package dev.speedopt.proposal.rule;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A local array or list of constants that is filled at each call. */
final class ArrayConstant implements Rule {
    private static final int FEWEST = 3;
    private static final Set<String> READS = Set.of("get", "isEmpty", "size");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "array-constant",
                RuleCard.ALLOCATION,
                "constant array or list instead of one that is filled at each call",
                "a local array, List.of(…) or Arrays.asList(…) of constant numbers or texts that is only read",
                "it is read by index, by length or by a for-each loop, never written and never handed on; "
                        + "the class takes static fields, and Java 9 for lists",
                "it is made once",
                "one or two elements; for-each loops over Arrays.asList(…), which cost nothing more",
                "5");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        if (!out.takesConstants()) {
            return;
        }
        for (VariableTree declaration : code.all(VariableTree.class)) {
            if (code.element(declaration) instanceof VariableElement variable
                    && Fresh.declaration(code, variable) == declaration
                    && code.standsAlone(declaration)
                    && mayBeConstant(code, declaration.getInitializer())
                    && !Effects.of(code, code.body()).assigns(variable)) {
                if (declaration.getInitializer() instanceof NewArrayTree made) {
                    array(code, out, variable, made);
                } else {
                    list(code, out, variable, Call.of(code, declaration.getInitializer()));
                }
            }
        }
    }

    private static boolean mayBeConstant(Code code, @Nullable ExpressionTree value) {
        Call call = Call.of(code, value);
        return value instanceof NewArrayTree || (call != null && isListOf(call));
    }

    private static void array(Code code, Rewrite out, VariableElement variable, NewArrayTree made) {
        if (made.getInitializers() != null
                && variable.asType() instanceof ArrayType array
                && (Kinds.isPrimitive(array.getComponentType()) || Kinds.isString(array.getComponentType()))
                && areConstant(code, made, made.getInitializers())
                && Fresh.uses(code, variable).stream().allMatch(use -> isRead(code, use))) {
            String type = out.typeText(array);
            if (type != null) {
                String field = constant(code, out, type, "{" + inField(code, made.getInitializers()) + "}");
                out.replace(made, field);
                out.change("Makes the array " + variable.getSimpleName() + " once, as " + field);
            }
        }
    }

    /** As {@code List.of}, which {@code Arrays.asList} is like for those who only read: three and more are kept in an array. */
    private static void list(Code code, Rewrite out, VariableElement variable, @Nullable Call made) {
        if (made != null
                && code.level() >= 9
                && areConstant(code, made.tree(), made.arguments())
                && isOnlyRead(code, variable, made)) {
            TypeMirror list = code.type(made.tree());
            String type = list == null ? null : out.typeText(list);
            if (type != null) {
                String value = out.typeName("java.util.List") + ".of(" + inField(code, made.arguments()) + ")";
                String field = constant(code, out, type, value);
                out.replace(made.tree(), field);
                out.change("Makes the list " + variable.getSimpleName() + " once, as " + field);
            }
        }
    }

    private static boolean isListOf(Call made) {
        return isView(made) || (made.name().equals("of") && made.owner().equals("java.util.List"));
    }

    private static boolean isView(Call made) {
        return made.name().equals("asList") && made.owner().equals("java.util.Arrays");
    }

    /** By index or one after the other; looping over a view of an array costs no more than over a constant list. */
    private static boolean isOnlyRead(Code code, VariableElement variable, Call made) {
        List<IdentifierTree> uses = Fresh.uses(code, variable);
        return uses.stream().allMatch(use -> isAsked(code, use, READS) || (isLoopedOver(code, use) && !isView(made)))
                && uses.stream().anyMatch(use -> isAsked(code, use, Set.of("get")) || isLoopedOver(code, use));
    }

    private static boolean isAsked(Code code, IdentifierTree use, Set<String> names) {
        Call call = code.parent(use) instanceof MemberSelectTree select ? Call.of(code, code.parent(select)) : null;
        return call != null && call.receiver() == use && names.contains(call.name());
    }

    private static boolean isLoopedOver(Code code, IdentifierTree use) {
        return code.parent(use) instanceof EnhancedForLoopTree loop && loop.getExpression() == use;
    }

    private static String constant(Code code, Rewrite out, String type, String value) {
        return out.constant(type, Constants.fieldName(code, "VALUES"), value);
    }

    private static String inField(Code code, List<? extends ExpressionTree> values) {
        return values.stream().map(each -> Constants.asInField(code, each)).collect(Collectors.joining(", "));
    }

    private static boolean areConstant(Code code, Tree made, List<? extends ExpressionTree> values) {
        return values.size() >= FEWEST
                && values.stream().allMatch(each -> isConstant(code, each))
                && !Statements.isCommented(code, made);
    }

    private static boolean isConstant(Code code, ExpressionTree value) {
        ExpressionTree bare = Code.bare(value);
        boolean negative = bare.getKind() == Tree.Kind.UNARY_MINUS;
        return Constants.value(code, negative ? ((UnaryTree) bare).getExpression() : bare) != null;
    }

    private static boolean isRead(Code code, IdentifierTree use) {
        Tree parent = code.parent(use);
        if (parent instanceof ArrayAccessTree access) {
            @Nullable Tree around = code.parentBeyondParentheses(access);
            boolean written = (around instanceof AssignmentTree set && Code.bare(set.getVariable()) == access)
                    || (around instanceof CompoundAssignmentTree grown && Code.bare(grown.getVariable()) == access)
                    || (around instanceof UnaryTree unary
                            && unary.getKind() != Tree.Kind.UNARY_MINUS
                            && unary.getKind() != Tree.Kind.LOGICAL_COMPLEMENT);
            return access.getExpression() == use && !written;
        }
        return (parent instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("length"))
                || isLoopedOver(code, use);
    }
}
