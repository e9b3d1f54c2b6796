package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Whether something cannot be null at a place, by what surely ran before. */
public final class NonNull {
    private NonNull() {}

    public static boolean value(Code code, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        return switch (bare.getKind()) {
            case STRING_LITERAL,
                    INT_LITERAL,
                    LONG_LITERAL,
                    CHAR_LITERAL,
                    DOUBLE_LITERAL,
                    FLOAT_LITERAL,
                    BOOLEAN_LITERAL,
                    PLUS -> true;
            default ->
                bare instanceof NewClassTree
                        || bare instanceof NewArrayTree
                        || Kinds.isPrimitive(code.type(bare))
                        || isConstant(code, bare)
                        || isTextResult(code, bare);
        };
    }

    private static boolean isConstant(Code code, ExpressionTree expression) {
        return code.element(expression) instanceof VariableElement variable
                && (variable.getConstantValue() != null || variable.getKind() == ElementKind.ENUM_CONSTANT);
    }

    /** String's own methods never give null. */
    private static boolean isTextResult(Code code, ExpressionTree expression) {
        Call call = Call.of(code, expression);
        return call != null
                && Kinds.isString(code.type(expression))
                && (call.owner().equals("java.lang.String") || call.owner().equals("java.lang.StringBuilder"));
    }

    /** Whether a local variable only ever gets values that are not null. */
    public static boolean always(Code code, VariableElement variable) {
        VariableTree declaration = Fresh.declaration(code, variable);
        return declaration != null
                && declaration.getInitializer() != null
                && value(code, declaration.getInitializer())
                && code.all(AssignmentTree.class).stream()
                        .filter(each -> variable.equals(code.variable(each.getVariable())))
                        .allMatch(each -> at(code, each.getExpression()))
                && code.all(CompoundAssignmentTree.class).stream()
                        .noneMatch(each -> variable.equals(code.variable(each.getVariable())));
    }

    /** Whether what an expression gives, where it stands, is not null: a value, or a variable that surely was used as an object. */
    private static boolean at(Code code, ExpressionTree expression) {
        VariableElement variable = code.variable(expression);
        StatementTree statement = code.statement(expression);
        return value(code, expression) || (variable != null && statement != null && before(code, variable, statement));
    }

    /** Whether a variable that keeps its value surely was used as an object before the statement is reached. */
    public static boolean before(Code code, VariableElement variable, StatementTree statement) {
        VariableTree declaration = Fresh.declaration(code, variable);
        if (Effects.of(code, code.body()).assigns(variable)) {
            return false;
        }
        if (declaration != null && declaration.getInitializer() != null && value(code, declaration.getInitializer())) {
            return true;
        }
        if (variable.getConstantValue() != null) {
            return true;
        }
        Tree child = statement;
        for (Tree each = code.parent(statement); each != null && !Code.isFunction(child); each = code.parent(each)) {
            if (child instanceof StatementTree inner) {
                for (StatementTree sibling : code.siblings(inner)) {
                    if (sibling == inner) {
                        break;
                    }
                    if (uses(code, variable, sibling)) {
                        return true;
                    }
                }
            }
            if (each instanceof IfTree branch
                    && branch.getThenStatement() == child
                    && isNotNullTest(code, variable, branch.getCondition())) {
                return true;
            }
            child = each;
        }
        return false;
    }

    /** Whether the statement surely reads a member of the variable's object, or ends where it is null. */
    public static boolean uses(Code code, VariableElement variable, StatementTree statement) {
        if (statement instanceof ExpressionStatementTree each) {
            return dereferences(code, variable, each.getExpression());
        }
        if (statement instanceof ReturnTree each) {
            return dereferences(code, variable, each.getExpression());
        }
        if (statement instanceof VariableTree each) {
            return dereferences(code, variable, each.getInitializer());
        }
        if (statement instanceof EnhancedForLoopTree each) {
            return variable.equals(code.variable(each.getExpression()))
                    || dereferences(code, variable, each.getExpression());
        }
        if (statement instanceof IfTree each) {
            return dereferences(code, variable, each.getCondition())
                    || (isNullTest(code, variable, each.getCondition()) && leaves(each.getThenStatement()));
        }
        return false;
    }

    private static boolean leaves(StatementTree statement) {
        StatementTree last = statement;
        if (statement instanceof com.sun.source.tree.BlockTree block) {
            if (block.getStatements().isEmpty()) {
                return false;
            }
            last = block.getStatements().get(block.getStatements().size() - 1);
        }
        return last instanceof ReturnTree || last instanceof ThrowTree || last instanceof ContinueTree;
    }

    private static boolean isNullTest(Code code, VariableElement variable, ExpressionTree condition) {
        ExpressionTree bare = Code.bare(condition);
        if (bare.getKind() == Tree.Kind.CONDITIONAL_OR && bare instanceof BinaryTree either) {
            return isNullTest(code, variable, either.getLeftOperand())
                    || isNullTest(code, variable, either.getRightOperand());
        }
        return comparesToNull(code, variable, bare, Tree.Kind.EQUAL_TO);
    }

    private static boolean isNotNullTest(Code code, VariableElement variable, ExpressionTree condition) {
        ExpressionTree bare = Code.bare(condition);
        if (bare.getKind() == Tree.Kind.CONDITIONAL_AND && bare instanceof BinaryTree both) {
            return isNotNullTest(code, variable, both.getLeftOperand())
                    || isNotNullTest(code, variable, both.getRightOperand());
        }
        return comparesToNull(code, variable, bare, Tree.Kind.NOT_EQUAL_TO);
    }

    private static boolean comparesToNull(Code code, VariableElement variable, ExpressionTree bare, Tree.Kind kind) {
        return bare.getKind() == kind
                && bare instanceof BinaryTree binary
                && ((isNull(binary.getRightOperand()) && variable.equals(code.variable(binary.getLeftOperand())))
                        || (isNull(binary.getLeftOperand())
                                && variable.equals(code.variable(binary.getRightOperand()))));
    }

    /** Whether a condition that holds surely read a member of the variable's object, or found it not null. */
    public static boolean isAsked(Code code, VariableElement variable, ExpressionTree condition) {
        ExpressionTree bare = Code.bare(condition);
        if (bare.getKind() == Tree.Kind.CONDITIONAL_AND && bare instanceof BinaryTree both) {
            return isAsked(code, variable, both.getLeftOperand()) || isAsked(code, variable, both.getRightOperand());
        }
        return dereferences(code, variable, bare) || comparesToNull(code, variable, bare, Tree.Kind.NOT_EQUAL_TO);
    }

    private static boolean isNull(ExpressionTree expression) {
        return Code.bare(expression).getKind() == Tree.Kind.NULL_LITERAL;
    }

    /** Whether evaluating the expression surely reads a member of the variable's object. */
    private static boolean dereferences(Code code, VariableElement variable, @Nullable ExpressionTree expression) {
        if (expression == null) {
            return false;
        }
        return code.in(expression, IdentifierTree.class).stream()
                .filter(each -> variable.equals(code.element(each)))
                .anyMatch(each -> code.parent(each) instanceof MemberSelectTree select
                        && select.getExpression() == each
                        && surely(code, expression, each));
    }

    private static boolean surely(Code code, Tree whole, Tree part) {
        Tree child = part;
        for (Tree each = code.parent(part); child != whole && each != null; each = code.parent(each)) {
            boolean sometimes = (each instanceof ConditionalExpressionTree choice && choice.getCondition() != child)
                    || ((each.getKind() == Tree.Kind.CONDITIONAL_AND || each.getKind() == Tree.Kind.CONDITIONAL_OR)
                            && ((BinaryTree) each).getLeftOperand() != child)
                    || Code.isFunction(each)
                    || each instanceof com.sun.source.tree.SwitchExpressionTree;
            if (sometimes) {
                return false;
            }
            child = each;
        }
        return true;
    }
}
