package dev.speedopt.proposal.rule;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.CountedLoop;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** {@code for (char c : text.toCharArray())}. */
final class CharArrayLoop implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "char-array-loop",
                RuleCard.ALLOCATION,
                "charAt instead of a copy of all characters",
                "a loop over toCharArray() of a local text or parameter",
                "the loop does not replace the text; a text itself never changes",
                "no copy of the text is made",
                "fields, which others may replace meanwhile",
                "1.5 / 1.6");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (EnhancedForLoopTree loop : code.all(EnhancedForLoopTree.class)) {
            Call chars = Call.of(code, loop.getExpression());
            VariableElement text = chars != null && chars.is("java.lang.String", "toCharArray", 0)
                    ? code.variable(chars.receiver())
                    : null;
            VariableElement each = code.variable(loop.getVariable());
            if (text != null
                    && each != null
                    && each.asType().getKind() == TypeKind.CHAR
                    && text.getKind() != ElementKind.FIELD
                    && !Effects.of(code, loop).assigns(text)
                    && !out.touches(loop)
                    && !Statements.isCommented(code, code.start(loop), code.start(loop.getStatement()))) {
                readInPlace(code, out, loop, text.getSimpleName().toString());
            }
        }
        for (VariableTree declaration : code.all(VariableTree.class)) {
            indexed(code, out, declaration);
        }
    }

    private static void readInPlace(Code code, Rewrite out, EnhancedForLoopTree loop, String name) {
        String index = out.freshLocal("at");
        String head = "for (int " + index + " = 0; " + index + " < " + name + ".length(); " + index + "++) ";
        String read = code.text(loop.getVariable()) + " = " + name + ".charAt(" + index + ");";
        if (loop.getStatement() instanceof BlockTree body) {
            out.replace(code.start(loop), code.start(body), head);
            out.insertFirst(body, read);
        } else if (code.text(loop.getStatement()).lines().count() == 1) {
            String step = out.step();
            out.replaceByLines(loop, List.of(head + "{", step + read, step + code.text(loop.getStatement()), "}"));
        } else {
            return;
        }
        out.change("Reads the characters of " + name + " in place");
    }

    /** {@code char[] letters = text.toCharArray();} of which only {@code letters.length} and {@code letters[i]} are read. */
    private static void indexed(Code code, Rewrite out, VariableTree declaration) {
        Call chars = declaration.getInitializer() == null ? null : Call.of(code, declaration.getInitializer());
        VariableElement text = chars != null && chars.is("java.lang.String", "toCharArray", 0)
                ? code.variable(chars.receiver())
                : null;
        if (text == null
                || text.getKind() == ElementKind.FIELD
                || !(code.element(declaration) instanceof VariableElement letters)
                || Fresh.declaration(code, letters) != declaration
                || !code.standsAlone(declaration)
                || Effects.of(code, code.body()).assigns(letters)
                || Effects.of(code, code.body()).assigns(text)
                || Statements.isCommented(code, declaration)) {
            return;
        }
        List<IdentifierTree> uses = Fresh.uses(code, letters);
        // Where the text is null, the loop that follows fails at once, as the declaration did.
        CountedLoop next =
                Statements.next(code, declaration) instanceof ForLoopTree loop ? CountedLoop.of(code, loop) : null;
        boolean reads = !uses.isEmpty()
                && next != null
                && code.contains(next.bound(), uses.get(0))
                && uses.stream().allMatch(use -> isLength(code, use) || isRead(code, letters, use));
        if (!reads) {
            return;
        }
        String name = text.getSimpleName().toString();
        for (IdentifierTree use : uses) {
            Tree whole = java.util.Objects.requireNonNull(code.parent(use));
            out.replace(
                    whole,
                    whole instanceof ArrayAccessTree access
                            ? name + ".charAt(" + code.text(access.getIndex()) + ")"
                            : name + ".length()");
        }
        out.delete(declaration);
        out.change("Reads the characters of " + name + " in place");
    }

    private static boolean isLength(Code code, IdentifierTree use) {
        return code.parent(use) instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("length");
    }

    /** Not written, and at the index of a loop that ends where the array does. */
    private static boolean isRead(Code code, VariableElement letters, IdentifierTree use) {
        if (!(code.parent(use) instanceof ArrayAccessTree access) || access.getExpression() != use) {
            return false;
        }
        CountedLoop loop = CountedLoop.counting(code, code.variable(access.getIndex()), access);
        Tree around = code.parentBeyondParentheses(access);
        boolean written = (around instanceof AssignmentTree set && Code.bare(set.getVariable()) == access)
                || (around instanceof CompoundAssignmentTree more && Code.bare(more.getVariable()) == access)
                || (around instanceof UnaryTree step
                        && switch (step.getKind()) {
                            case POSTFIX_INCREMENT, POSTFIX_DECREMENT, PREFIX_INCREMENT, PREFIX_DECREMENT -> true;
                            default -> false;
                        });
        return !written
                && loop != null
                && Code.bare(loop.bound()) instanceof MemberSelectTree end
                && end.getIdentifier().contentEquals("length")
                && letters.equals(code.variable(end.getExpression()));
    }
}
