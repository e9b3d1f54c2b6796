package dev.speedopt.proposal.rule;

import com.sun.source.tree.EnhancedForLoopTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A loop that adds each element of a collection to a list. */
final class CopyLoop implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "copy-loop",
                RuleCard.BATCH,
                "addAll instead of adding one by one",
                "a for-each loop over a collection that only adds each element to a local ArrayList",
                "the list is made in the method and known to nobody else, so that the collection is another one; "
                        + "elements are added as they are",
                "addAll copies all elements at once and makes room once",
                "arrays, and elements that are converted on the way",
                "17 / 11");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (EnhancedForLoopTree loop : code.all(EnhancedForLoopTree.class)) {
            Call add = Statements.call(code, Statements.only(loop.getStatement()));
            Local list = add == null || !add.on(code, "java.util.Collection", "add", 1)
                    ? null
                    : Local.named(code, add.receiver(), Set.of("java.util.ArrayList"));
            VariableElement each = list == null || add == null ? null : code.variable(add.argument(0));
            if (list != null
                    && each != null
                    && each.equals(code.element(loop.getVariable()))
                    && Fresh.during(code, list.variable(), loop)
                    && isAddedAsItIs(code, loop, list)
                    && !Operands.mentions(code, loop.getExpression(), list.variable())
                    && !Statements.isCommented(code, loop)
                    && !out.touches(loop)) {
                out.replace(loop, list.name() + ".addAll(" + code.text(loop.getExpression()) + ");");
                out.change("Adds all elements to " + list.name() + " at once");
            }
        }
    }

    private static boolean isAddedAsItIs(Code code, EnhancedForLoopTree loop, Local list) {
        TypeMirror variable = code.type(loop.getVariable());
        TypeMirror source = element(code, loop);
        TypeMirror target = list.element();
        return variable != null
                && source != null
                && target != null
                && !Kinds.isPrimitive(variable)
                && code.source().types().isSubtype(source, target);
    }

    private static @Nullable TypeMirror element(Code code, EnhancedForLoopTree loop) {
        var arguments = Kinds.argumentsAs(code, code.type(loop.getExpression()), "java.util.Collection");
        return arguments.size() == 1 ? arguments.get(0) : null;
    }
}
