package dev.speedopt.proposal.rule;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
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
                "a for-each loop over toCharArray() of a local text or parameter",
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
                    && loop.getStatement() instanceof BlockTree body
                    && !Effects.of(code, loop).assigns(text)
                    && !out.touches(loop)
                    && !Statements.isCommented(code, code.start(loop), code.start(body))) {
                String index = out.freshName("at");
                String name = text.getSimpleName().toString();
                out.replace(
                        code.start(loop),
                        code.start(body),
                        "for (int " + index + " = 0; " + index + " < " + name + ".length(); " + index + "++) ");
                out.insertFirst(body, code.text(loop.getVariable()) + " = " + name + ".charAt(" + index + ");");
                out.change("Reads the characters of " + name + " in place");
            }
        }
    }
}
