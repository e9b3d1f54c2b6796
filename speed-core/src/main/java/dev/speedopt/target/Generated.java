package dev.speedopt.target;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.speedopt.project.ModuleModel;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a tool wrote: changing it would last until the next build. */
final class Generated {
    private static final Pattern NOTICE =
            Pattern.compile("(?i)\\b(auto-?)?generated (by|from)\\b|\\bdo not (edit|modify)\\b|@generated\\b");

    private Generated() {}

    /** Whether a source root is one that the build fills. */
    static boolean root(ModuleModel module, Path root) {
        Path build = module.classesDirectory().getParent();
        return (build != null && !build.equals(module.baseDirectory()) && root.startsWith(build))
                || module.baseDirectory().relativize(root).toString().contains("generated");
    }

    /** Whether the file's header says that a tool wrote it. */
    static boolean file(JavaSource source) {
        int head = source.unit().getPackage() == null
                ? 0
                : (int) source.positions()
                        .getStartPosition(source.unit(), source.unit().getPackage());
        return NOTICE.matcher(source.text().substring(0, Math.max(0, head))).find();
    }

    /** Whether the method, or a class around it, is annotated {@code @Generated} of whatever package. */
    static boolean method(MethodDeclaration method) {
        for (TreePath path = method.path(); path != null; path = path.getParentPath()) {
            Tree tree = path.getLeaf();
            if ((tree instanceof MethodTree each && marked(each.getModifiers()))
                    || (tree instanceof ClassTree type && marked(type.getModifiers()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean marked(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .map(Tree::toString)
                .anyMatch(name -> name.equals("Generated") || name.endsWith(".Generated"));
    }
}
