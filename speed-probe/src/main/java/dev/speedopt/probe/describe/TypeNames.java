package dev.speedopt.probe.describe;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Types in the form that {@link Expression} speaks of. */
final class TypeNames {
    private TypeNames() {}

    static String of(Class<?> type) {
        if (type.isArray()) {
            return of(type.getComponentType()) + "[]";
        }
        if (type.isPrimitive()) {
            return type.getName();
        }
        String name = type.getCanonicalName() == null ? type.getName() : type.getCanonicalName();
        String room = type.getPackageName();
        return room.isEmpty() ? name : room.replace('.', '/') + "/" + name.substring(room.length() + 1);
    }

    /** With type arguments; type variables stand for what they extend. */
    static String of(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain) + (plain.getTypeParameters().length > 0 ? wildcards(plain) : "");
        }
        if (type instanceof ParameterizedType generic) {
            return of((Class<?>) generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(TypeNames::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(raw(variable));
        }
        if (type instanceof WildcardType wildcard && wildcard.getLowerBounds().length > 0) {
            return of(wildcard.getLowerBounds()[0]);
        }
        return type instanceof WildcardType wildcard ? of(wildcard.getUpperBounds()[0]) : "java/lang/Object";
    }

    private static String wildcards(Class<?> type) {
        return Arrays.stream(type.getTypeParameters()).map(each -> "?").collect(Collectors.joining(", ", "<", ">"));
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        }
        return type instanceof WildcardType wildcard ? raw(wildcard.getUpperBounds()[0]) : Object.class;
    }
}
