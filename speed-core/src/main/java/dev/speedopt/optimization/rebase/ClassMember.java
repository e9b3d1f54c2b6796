package dev.speedopt.optimization.rebase;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.util.ArrayList;
import java.util.List;

/**
 * A member of a class.
 *
 * @param name for a method with the types of its parameters
 * @param text of the declaration
 */
record ClassMember(String name, String text) {
    /** The members of the class that directly holds a method. */
    static List<ClassMember> of(MethodDeclaration method) {
        JavaSource source = method.source();
        ClassTree owner = (ClassTree) method.path().getParentPath().getLeaf();
        List<ClassMember> members = new ArrayList<>();
        for (Tree member : owner.getMembers()) {
            long start = source.positions().getStartPosition(source.unit(), member);
            long end = source.positions().getEndPosition(source.unit(), member);
            if (start >= 0 && end > start) {
                members.add(new ClassMember(name(member), source.text().substring((int) start, (int) end)));
            }
        }
        return members;
    }

    private static String name(Tree member) {
        if (member instanceof MethodTree method) {
            return method.getName()
                    + method.getParameters().stream()
                            .map(each -> each.getType().toString())
                            .toList()
                            .toString();
        }
        if (member instanceof VariableTree variable) {
            return variable.getName().toString();
        }
        return member instanceof ClassTree type ? type.getSimpleName().toString() : member.toString();
    }

    boolean sameCode(String other) {
        return Lexeme.codes(Lexeme.of(text)).equals(Lexeme.codes(Lexeme.of(other)));
    }
}
