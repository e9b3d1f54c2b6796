package dev.speedopt.target;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** A method as it is written in a source file. */
public final class MethodDeclaration {
    private final JavaSource source;
    private final TreePath path;
    private final String className;

    MethodDeclaration(JavaSource source, TreePath path, String className) {
        this.source = source;
        this.path = path;
        this.className = className;
    }

    public JavaSource source() {
        return source;
    }

    public TreePath path() {
        return path;
    }

    public MethodTree tree() {
        return (MethodTree) path.getLeaf();
    }

    /** Binary name of the class that declares it. */
    public String className() {
        return className;
    }

    public String name() {
        return tree().getName().toString();
    }

    public boolean isConstructor() {
        return tree().getReturnType() == null;
    }

    public boolean hasBody() {
        return tree().getBody() != null;
    }

    /** Offset of the declaration's first character after the javadoc: modifiers and annotations included. */
    public int start() {
        return (int) source.positions().getStartPosition(source.unit(), tree());
    }

    /** Offset after the declaration's last character. */
    public int end() {
        return (int) source.positions().getEndPosition(source.unit(), tree());
    }

    /** Offset of the body's opening brace; the declaration's end where it has no body. */
    public int bodyStart() {
        return hasBody() ? (int) source.positions().getStartPosition(source.unit(), tree().getBody()) : end();
    }

    public int firstLine() {
        return (int) source.unit().getLineMap().getLineNumber(start());
    }

    public int lastLine() {
        return (int) source.unit().getLineMap().getLineNumber(Math.max(start(), end() - 1));
    }

    /**
     * Identity of the method. In an attributed source the types are the erased binary names; in a parsed one they are what
     * is written, simple names included, so {@link #matches} is the way to compare.
     */
    public MethodId id() {
        if (source.element(path) instanceof ExecutableElement element) {
            return new MethodId(
                    className,
                    name(),
                    element.getParameters().stream()
                            .map(parameter -> binaryName(source, parameter.asType()))
                            .toList());
        }
        return new MethodId(className, name(), writtenTypes());
    }

    /** Whether this is the method that {@code id} names; written simple names match qualified ones. */
    public boolean matches(MethodId id) {
        if (!className.equals(id.className())
                || !name().equals(id.methodName())
                || tree().getParameters().size() != id.parameterTypes().size()) {
            return false;
        }
        if (id().equals(id)) {
            return true;
        }
        List<String> written = writtenTypes();
        for (int i = 0; i < written.size(); i++) {
            if (!simple(written.get(i)).equals(simple(id.parameterTypes().get(i))) && !typeVariable(written.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The parameter types as written, without annotations, type arguments and qualifiers. */
    public List<String> writtenSimpleTypes() {
        return writtenTypes().stream().map(MethodDeclaration::simple).toList();
    }

    static String writtenSimple(Tree type) {
        return simple(written(type));
    }

    private boolean typeVariable(String written) {
        String bare = simple(written).replace("[]", "");
        boolean own = tree().getTypeParameters().stream()
                .anyMatch(parameter -> parameter.getName().contentEquals(bare));
        TreePath parent = path.getParentPath();
        boolean ofClass = false;
        while (parent != null) {
            if (parent.getLeaf() instanceof com.sun.source.tree.ClassTree owner) {
                ofClass |= owner.getTypeParameters().stream()
                        .anyMatch(parameter -> parameter.getName().contentEquals(bare));
            }
            parent = parent.getParentPath();
        }
        return own || ofClass;
    }

    private List<String> writtenTypes() {
        return tree().getParameters().stream()
                .map(VariableTree::getType)
                .map(MethodDeclaration::written)
                .toList();
    }

    private static String written(Tree type) {
        if (type instanceof PrimitiveTypeTree) {
            return type.toString();
        }
        return type.toString()
                .replaceAll("@\\w+(\\([^)]*\\))?\\s*", "")
                .replaceAll("<.*>", "")
                .replace("...", "[]")
                .replace(" ", "");
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    static String binaryName(JavaSource source, javax.lang.model.type.TypeMirror type) {
        javax.lang.model.type.TypeMirror erased = source.types().erasure(type);
        if (erased instanceof javax.lang.model.type.ArrayType array) {
            return binaryName(source, array.getComponentType()) + "[]";
        }
        if (erased instanceof javax.lang.model.type.DeclaredType declared
                && declared.asElement() instanceof javax.lang.model.element.TypeElement element) {
            return source.elements().getBinaryName(element).toString();
        }
        return erased.toString();
    }
}
