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
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import org.jspecify.annotations.Nullable;

/** A local array of constants that is filled at each call. */
final class ArrayConstant implements Rule {
    private static final int FEWEST = 3;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "array-constant",
                RuleCard.ALLOCATION,
                "constant array instead of one that is filled at each call",
                "a local array of constant numbers or texts that is only read",
                "the array is read by index, by length or by a for-each loop, never written and never handed on; "
                        + "the class takes static fields",
                "the array is made once",
                "arrays of one or two elements",
                "5");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        if (!out.takesConstants()) {
            return;
        }
        for (VariableTree declaration : code.all(VariableTree.class)) {
            if (declaration.getInitializer() instanceof NewArrayTree made
                    && made.getInitializers() != null
                    && made.getInitializers().size() >= FEWEST
                    && code.element(declaration) instanceof VariableElement variable
                    && Fresh.declaration(code, variable) == declaration
                    && code.standsAlone(declaration)
                    && variable.asType() instanceof ArrayType array
                    && (Kinds.isPrimitive(array.getComponentType()) || Kinds.isString(array.getComponentType()))
                    && made.getInitializers().stream().allMatch(each -> isConstant(code, each))
                    && !Effects.of(code, code.body()).assigns(variable)
                    && !Statements.isCommented(code, made)
                    && Fresh.uses(code, variable).stream().allMatch(use -> isRead(code, use))) {
                String type = out.typeText(array);
                String values = made.getInitializers().stream()
                        .map(each -> Constants.asInField(code, each))
                        .collect(Collectors.joining(", ", "{", "}"));
                if (type != null) {
                    String field = out.constant(type, Constants.fieldName(code, "VALUES"), values);
                    out.replace(made, field);
                    out.change("Makes the array " + variable.getSimpleName() + " once, as " + field);
                }
            }
        }
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
                || (parent instanceof EnhancedForLoopTree loop && loop.getExpression() == use);
    }
}
