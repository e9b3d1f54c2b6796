package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What kind of type something has: questions that preconditions ask. */
public final class Kinds {
    private static final Set<String> BOXES = Set.of(
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Boolean");
    private static final Set<String> VALUES = Set.of(
            "java.lang.String",
            "java.lang.Class",
            "java.math.BigInteger",
            "java.math.BigDecimal",
            "java.util.UUID",
            "java.util.Locale",
            "java.util.Currency",
            "java.nio.charset.Charset",
            "java.util.regex.Pattern");
    private static final Set<String> MUTABLE_TIME = Set.of("java.time.Clock");

    private Kinds() {}

    public static boolean isA(Code code, Tree tree, String qualifiedName) {
        return isA(code, code.type(tree), qualifiedName);
    }

    public static boolean isA(Code code, @Nullable TypeMirror type, String qualifiedName) {
        TypeElement wanted = code.source().elements().getTypeElement(qualifiedName);
        if (type == null
                || wanted == null
                || !(type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.TYPEVAR)) {
            return false;
        }
        return code.source()
                .types()
                .isSubtype(
                        code.source().types().erasure(type),
                        code.source().types().erasure(wanted.asType()));
    }

    /** Whether it is exactly that class, whatever its type arguments. */
    public static boolean is(@Nullable TypeMirror type, String qualifiedName) {
        return qualifiedName(type).equals(qualifiedName);
    }

    public static String qualifiedName(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : "";
    }

    /** Qualified name of what declares a member; empty for what stands alone. */
    public static String owner(@Nullable Element member) {
        Element owner = member == null ? null : member.getEnclosingElement();
        return owner == null ? "" : owner.toString();
    }

    public static boolean isString(@Nullable TypeMirror type) {
        return is(type, "java.lang.String");
    }

    public static boolean isPrimitive(@Nullable TypeMirror type) {
        return type != null && type.getKind().isPrimitive();
    }

    public static boolean isNumeric(@Nullable TypeMirror type) {
        return isPrimitive(type) && type != null && type.getKind() != TypeKind.BOOLEAN;
    }

    public static boolean isBox(@Nullable TypeMirror type) {
        return BOXES.contains(qualifiedName(type));
    }

    public static boolean isArray(@Nullable TypeMirror type) {
        return type != null && type.getKind() == TypeKind.ARRAY;
    }

    /** Whether objects of the type never change, as far as anyone can see, and no subclass can make it otherwise. */
    public static boolean isImmutable(@Nullable TypeMirror type) {
        if (isPrimitive(type) || isBox(type)) {
            return true;
        }
        String name = qualifiedName(type);
        return VALUES.contains(name)
                || (name.startsWith("java.time.") && !MUTABLE_TIME.contains(name) && isFinal(type))
                || isEnum(type);
    }

    public static boolean isEnum(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    private static boolean isFinal(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getModifiers().contains(Modifier.FINAL);
    }

    /** Whether {@code equals} and {@code hashCode} of the type can be trusted to agree and never to change: a fit key. */
    public static boolean isFitKey(@Nullable TypeMirror type) {
        return isFitKey(type, 0);
    }

    private static boolean isFitKey(@Nullable TypeMirror type, int depth) {
        if (isImmutable(type)) {
            return true;
        }
        return depth < 4
                && type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getKind() == ElementKind.RECORD
                && ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .noneMatch(Kinds::isIdentity)
                && element.getRecordComponents().stream()
                        .allMatch(component -> isFitKey(component.asType(), depth + 1));
    }

    /** Written out, not the record's own: the compiler's has no position, but javac lists both; its own is final. */
    private static boolean isIdentity(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        boolean own = (name.equals("equals") && method.getParameters().size() == 1)
                || (name.equals("hashCode") && method.getParameters().isEmpty());
        return own && !method.getModifiers().contains(Modifier.FINAL);
    }

    /** Whether a type, or the box of a primitive one, is a fit key. */
    public static boolean isFitKey(Code code, @Nullable TypeMirror type) {
        return isFitKey(
                type instanceof PrimitiveType primitive
                        ? code.source().types().boxedClass(primitive).asType()
                        : type);
    }

    /** Whether all elements of a collection type are fit keys. */
    public static boolean hasFitElements(Code code, @Nullable TypeMirror type) {
        List<? extends TypeMirror> elements = argumentsAs(code, type, "java.util.Collection");
        return elements.size() == 1 && isFitKey(elements.get(0));
    }

    /** The type arguments of a type seen as {@code qualifiedName}; empty when it is none or raw. */
    public static List<? extends TypeMirror> argumentsAs(Code code, @Nullable TypeMirror type, String qualifiedName) {
        if (type == null) {
            return List.of();
        }
        if (is(type, qualifiedName)) {
            return ((DeclaredType) type).getTypeArguments();
        }
        for (TypeMirror above : code.source().types().directSupertypes(type)) {
            List<? extends TypeMirror> found = argumentsAs(code, above, qualifiedName);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
