package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/**
 * Whether searching a list for null could fail: {@code List.of(…).contains(null)} throws, where a hash set would answer. A rule
 * that puts a set in a list's place needs a list that answers, or an element that is never null.
 */
public final class NullQueries {
    private static final Set<String> ANSWERING =
            Set.of("java.util.ArrayList", "java.util.LinkedList", "java.util.Vector", "java.util.Stack");

    private NullQueries() {}

    /** Whether asking the list for the element is the same as asking a hash set of its elements, null or not. */
    public static boolean areSafe(Code code, VariableElement list, ExpressionTree element) {
        return answers(code, list) || neverNull(code, element);
    }

    /**
     * A hash set in the list's place where it is an {@code ArrayList} of some size, which answers for null; the list itself, null
     * included, where it is anything else.
     *
     * @param list how the variable is written
     */
    public static String setOfArrayList(Rewrite out, VariableElement variable, String list) {
        String known = Kinds.is(variable.asType(), "java.util.ArrayList")
                ? list + " != null"
                : list + " instanceof " + out.typeName("java.util.ArrayList");
        return known + " && " + list + ".size() >= 16 ? new " + out.typeName("java.util.HashSet") + "<>(" + list
                + ") : " + list;
    }

    /** Whether the variable can only hold a list that answers for null. */
    public static boolean answers(Code code, VariableElement list) {
        VariableTree declaration = Fresh.declaration(code, list);
        return ANSWERING.contains(Kinds.qualifiedName(list.asType()))
                || (declaration != null && Local.of(code, declaration, ANSWERING) != null);
    }

    private static boolean neverNull(Code code, ExpressionTree element) {
        VariableElement variable = code.variable(element);
        StatementTree statement = code.statement(element);
        return NonNull.value(code, element)
                || (variable != null && statement != null && NonNull.before(code, variable, statement));
    }
}
