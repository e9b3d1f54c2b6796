package dev.speedopt.probe.describe;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;

/** What code in one package may name. */
final class Access {
    private final String room;

    /** @param room package of the test class */
    Access(String room) {
        this.room = room;
    }

    boolean to(Class<?> type) {
        if (type.isArray()) {
            return to(type.getComponentType());
        }
        if (type.isPrimitive()) {
            return true;
        }
        if (type.isHidden() || type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
            return false;
        }
        if (!visible(type.getModifiers(), type)) {
            return false;
        }
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? exported(type) : to(outer);
    }

    boolean to(Executable member) {
        return !member.isSynthetic() && to(member.getDeclaringClass()) && visible(member);
    }

    boolean to(Field field) {
        return !field.isSynthetic() && to(field.getDeclaringClass()) && visible(field);
    }

    private boolean visible(Member member) {
        return visible(member.getModifiers(), member.getDeclaringClass());
    }

    private boolean visible(int modifiers, Class<?> owner) {
        return Modifier.isPublic(modifiers)
                || (!Modifier.isPrivate(modifiers) && owner.getPackageName().equals(room));
    }

    /** Of the JDK, only what everybody may use. */
    private static boolean exported(Class<?> type) {
        return !type.getModule().isNamed() || type.getModule().isExported(type.getPackageName());
    }
}
