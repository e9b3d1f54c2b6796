package dev.speedopt.proposal.rule;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.NonNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A String, local or a parameter, to which something may be appended. */
record GrowingText(Code code, VariableTree declaration, VariableElement variable) {
    static @Nullable GrowingText of(Code code, VariableTree declaration) {
        return code.element(declaration) instanceof VariableElement variable
                        && Kinds.isString(variable.asType())
                        && (Fresh.declaration(code, variable) == declaration
                                || code.method().tree().getParameters().contains(declaration))
                ? new GrowingText(code, declaration, variable)
                : null;
    }

    String name() {
        return variable.getSimpleName().toString();
    }

    List<IdentifierTree> usesIn(Tree region) {
        return Fresh.uses(code, variable).stream()
                .filter(use -> code.contains(region, use))
                .toList();
    }

    boolean neverNull() {
        return declaration.getInitializer() != null
                && NonNull.value(code, declaration.getInitializer())
                && code.all(AssignmentTree.class).stream()
                        .filter(each -> variable.equals(code.variable(each.getVariable())))
                        .allMatch(each -> NonNull.value(code, each.getExpression()));
    }

    /** Whether a loop goes round, and ends, for null as well. */
    boolean mayBeNullIn(StatementTree loop) {
        return !neverNull() && !asksFirst(loop);
    }

    /** Whether the first thing that a loop evaluates is the text's length, so that it fails for null before it does anything. */
    private boolean asksFirst(StatementTree loop) {
        ExpressionTree first = null;
        if (loop instanceof WhileLoopTree each) {
            first = each.getCondition();
        } else if (loop instanceof ForLoopTree each) {
            first = each.getInitializer().isEmpty()
                    ? each.getCondition()
                    : each.getInitializer().get(0) instanceof VariableTree index ? index.getInitializer() : null;
        }
        while (first != null && Code.bare(first) instanceof BinaryTree binary) {
            boolean plain = isName(binary.getLeftOperand()) && Kinds.isPrimitive(code.type(binary.getLeftOperand()));
            first = plain ? binary.getRightOperand() : binary.getLeftOperand();
        }
        Call call = first == null ? null : Call.of(code, first);
        return call != null
                && call.is("java.lang.String", "length", 0)
                && variable.equals(code.variable(call.receiver()));
    }

    private static boolean isName(ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        return bare instanceof LiteralTree || bare instanceof IdentifierTree;
    }

    /** Whether a loop does nothing with it that a builder could not do instead, from the loop's beginning to its end. */
    boolean onlyGrows(StatementTree loop) {
        boolean nullable = mayBeNullIn(loop);
        List<IdentifierTree> uses = usesIn(loop);
        return uses.stream().anyMatch(use -> growth(use) != null)
                && uses.stream().allMatch(use -> {
                    Growth growth = growth(use);
                    boolean fits = growth == null
                            ? !nullable && question(code, use) != null
                            : growsWhole(loop, growth) && (!nullable || addsCharacter(growth));
                    return fits && !code.deferred(loop, use);
                });
    }

    /** The call that asks how long the text is, or whether it is empty; null for any other use. */
    static @Nullable ExpressionTree question(Code code, IdentifierTree use) {
        Call call = code.parent(use) instanceof MemberSelectTree select ? Call.of(code, code.parent(select)) : null;
        return call != null
                        && call.receiver() == use
                        && (call.is("java.lang.String", "length", 0) || call.is("java.lang.String", "isEmpty", 0))
                ? call.tree()
                : null;
    }

    /** Whether nobody sees that a builder has got the first parts when the next one fails: no try in the loop goes on with it. */
    private boolean growsWhole(StatementTree loop, Growth growth) {
        boolean fails = growth.parts().stream().skip(1).anyMatch(part -> !cannotFail(part));
        for (Tree each = growth.tree(); fails && each != null && each != loop; each = code.parent(each)) {
            if (each instanceof TryTree) {
                return false;
            }
        }
        return true;
    }

    private boolean cannotFail(ExpressionTree part) {
        TypeMirror type = code.type(part);
        return isName(part) && (Kinds.isPrimitive(type) || Kinds.isString(type));
    }

    /** Whether the text is longer once this is done: by itself, or by what was surely appended before in the same block. */
    private boolean addsCharacter(Growth growth) {
        for (StatementTree each : code.siblings(growth.statement())) {
            boolean grown = each == growth.statement()
                    ? hasCharacter(growth)
                    : usesIn(each).stream()
                            .map(this::growth)
                            .filter(Objects::nonNull)
                            .anyMatch(other -> other.statement() == each && hasCharacter(other));
            if (grown || each == growth.statement()) {
                return grown;
            }
        }
        return false;
    }

    private boolean hasCharacter(Growth growth) {
        return growth.parts().stream().anyMatch(part -> {
            String constant = Constants.text(code, part);
            TypeMirror type = code.type(part);
            return Kinds.isPrimitive(type) || Kinds.isBox(type) || (constant != null && !constant.isEmpty());
        });
    }

    /**
     * A statement that appends to the text.
     *
     * @param tree without its semicolon
     * @param parts that are appended, from left to right
     * @param appended the same as calls of a builder
     */
    record Growth(
            ExpressionStatementTree statement,
            ExpressionTree tree,
            List<ExpressionTree> parts,
            List<String> appended) {}

    /** The statement {@code s += …} or {@code s = s + …} whose {@code s} this use is; null for any other use. */
    @Nullable
    Growth growth(IdentifierTree use) {
        if (!(expressionStatement(use) instanceof ExpressionStatementTree each)) {
            return null;
        }
        List<ExpressionTree> parts = new ArrayList<>();
        if (each.getExpression() instanceof CompoundAssignmentTree grown
                && grown.getKind() == Tree.Kind.PLUS_ASSIGNMENT
                && variable.equals(code.variable(grown.getVariable()))) {
            StringConcatenationInLoop.split(code, grown.getExpression(), parts);
        } else if (each.getExpression() instanceof AssignmentTree set
                && variable.equals(code.variable(set.getVariable()))) {
            StringConcatenationInLoop.split(code, set.getExpression(), parts);
            if (parts.size() < 2 || !variable.equals(code.variable(parts.remove(0)))) {
                return null;
            }
        } else {
            return null;
        }
        boolean again = parts.stream()
                .flatMap(part -> code.in(part, IdentifierTree.class).stream())
                .anyMatch(inner -> variable.equals(code.element(inner)));
        List<String> appended = new ArrayList<>();
        for (ExpressionTree part : parts) {
            String call = append(part);
            if (call == null) {
                return null;
            }
            appended.add(call);
        }
        return again ? null : new Growth(each, each.getExpression(), parts, appended);
    }

    private @Nullable StatementTree expressionStatement(Tree tree) {
        for (Tree each = tree; each != null && !Code.isFunction(each); each = code.parent(each)) {
            if (each instanceof StatementTree statement) {
                return statement;
            }
        }
        return null;
    }

    private @Nullable String append(ExpressionTree part) {
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
