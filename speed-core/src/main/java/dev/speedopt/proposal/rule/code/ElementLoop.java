package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * {@code for (int i = 0; i < list.size(); i++)} whose body needs the index for {@code list.get(i)} only and leaves the list as it
 * is, so that a for-each loop does the same.
 *
 * @param reads the calls of {@code get}, in order of the text
 */
public record ElementLoop(Code code, ForLoopTree tree, VariableElement list, List<Call> reads) {
    /** Null when the loop is no such one over a local variable or parameter. */
    public static @Nullable ElementLoop of(Code code, ForLoopTree tree) {
        CountedLoop counted = CountedLoop.of(code, tree);
        Call size = counted == null ? null : Call.of(code, counted.bound());
        VariableElement list =
                size == null || !size.on(code, "java.util.List", "size", 0) ? null : code.variable(size.receiver());
        if (counted == null || list == null || list.getKind() == ElementKind.FIELD || !startsAtZero(code, tree)) {
            return null;
        }
        List<Call> reads = new ArrayList<>();
        for (IdentifierTree use : code.in(tree.getStatement(), IdentifierTree.class)) {
            if (counted.index().equals(code.element(use))) {
                Call read = Call.of(code, code.parent(use));
                if (read == null || !isRead(code, read, list, use)) {
                    return null;
                }
                reads.add(read);
            }
        }
        return reads.isEmpty() || Effects.of(code, tree.getStatement()).mayChange(list)
                ? null
                : new ElementLoop(code, tree, list, reads);
    }

    private static boolean startsAtZero(Code code, ForLoopTree tree) {
        return tree.getInitializer().get(0) instanceof VariableTree index
                && index.getInitializer() != null
                && Constants.is(code, index.getInitializer(), 0);
    }

    private static boolean isRead(Code code, Call call, VariableElement list, IdentifierTree index) {
        return call.name().equals("get")
                && call.arguments().size() == 1
                && call.argument(0) == index
                && list.equals(code.variable(call.receiver()))
                && !(code.parentBeyondParentheses(call.tree()) instanceof ExpressionStatementTree);
    }

    /** Writes it as a for-each loop; does nothing where a comment would go or the element's type has no name. */
    public void rewriteAsForEach(Rewrite out) {
        String header = code.source()
                .text()
                .substring(code.start(tree), code.start(tree.getStatement()))
                .stripTrailing();
        int end = code.start(tree) + header.length();
        VariableTree named = named();
        String element = named == null ? element(out) : declared(named);
        if (element == null || Statements.isCommented(code, code.start(tree), end)) {
            return;
        }
        out.replace(code.start(tree), end, "for (" + element + " : " + list.getSimpleName() + ")");
        if (named == null) {
            String name = element.substring(element.lastIndexOf(' ') + 1);
            reads.forEach(read -> out.replace(read.tree(), name));
        } else {
            out.delete(named);
        }
        out.change("Walks through " + list.getSimpleName() + " from element to element");
    }

    /** The variable that the body begins with, where it holds the element and nothing else reads one. */
    private @Nullable VariableTree named() {
        List<? extends StatementTree> body = Statements.of(tree.getStatement());
        return reads.size() == 1
                        && body.size() > 1
                        && body.get(0) instanceof VariableTree first
                        && first.getInitializer() != null
                        && Code.bare(first.getInitializer()) == reads.get(0).tree()
                        && code.standsAlone(first)
                        && !code.isInferred(first)
                        && !Statements.isCommented(code, first)
                ? first
                : null;
    }

    /** {@code final String name}, as written */
    private String declared(VariableTree variable) {
        return code.source().text().substring(code.start(variable), code.end(variable.getType()))
                + " "
                + variable.getName();
    }

    private @Nullable String element(Rewrite out) {
        List<? extends TypeMirror> elements = Kinds.argumentsAs(code, list.asType(), "java.util.Collection");
        String type = elements.size() == 1 ? out.typeText(elements.get(0)) : null;
        return type == null ? null : type + " " + out.freshLocal("each");
    }
}
