package dev.speedopt.verification.containment;

import dev.speedopt.verification.bytecode.CanonicalNames;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Declarations as text that can be compared. */
final class TypeHeader {
    private TypeHeader() {}

    static String of(ClassNode type, CanonicalNames names) {
        return type.version + " " + type.access + " " + type.signature + " " + names.type(type.superName) + " "
                + type.interfaces + " " + type.permittedSubclasses
                + annotations(type.visibleAnnotations) + annotations(type.invisibleAnnotations);
    }

    static String field(FieldNode field) {
        return field.access + " " + field.name + " " + field.desc + " " + field.signature + " " + field.value
                + annotations(field.visibleAnnotations) + annotations(field.invisibleAnnotations);
    }

    static String method(MethodNode method) {
        return method.access + " " + method.signature + " " + method.exceptions
                + annotations(method.visibleAnnotations) + annotations(method.invisibleAnnotations)
                + Stream.of(method.visibleParameterAnnotations, method.invisibleParameterAnnotations)
                        .filter(Objects::nonNull)
                        .flatMap(Stream::of)
                        .map(TypeHeader::annotations)
                        .toList();
    }

    private static String annotations(@Nullable List<AnnotationNode> annotations) {
        return annotations == null
                ? "-"
                : annotations.stream()
                        .map(annotation -> annotation.desc + (annotation.values == null ? 0 : annotation.values.size()))
                        .toList()
                        .toString();
    }
}
