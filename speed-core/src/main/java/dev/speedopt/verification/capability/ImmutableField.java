package dev.speedopt.verification.capability;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Whether a static final field can hold nothing that changes: by its type, or by how it is filled. */
final class ImmutableField {
    private static final Pattern IMMUTABLE =
            Pattern.compile("java\\.lang\\.(String|Integer|Long|Short|Byte|Character|Boolean|Double|Float|Class)"
                    + "|java\\.math\\.\\w+|java\\.util\\.regex\\.Pattern|java\\.util\\.(Locale|UUID|Currency|OptionalInt|OptionalLong|OptionalDouble|Base64\\$\\w+)"
                    + "|java\\.util\\.concurrent\\.TimeUnit|java\\.nio\\.charset\\.Charset|java\\.net\\.URI"
                    + "|java\\.time\\.(\\w+|format\\.DateTimeFormatter|temporal\\.ChronoUnit|temporal\\.ChronoField)");
    private static final Pattern FUNCTION = Pattern.compile("java\\.util\\.function\\.\\w+|java\\.util\\.Comparator");
    private static final Pattern COLLECTION =
            Pattern.compile("java\\.util\\.(List|Set|Map|Collection)|java\\.lang\\.Iterable");
    private static final Set<String> FACTORIES =
            Set.of("of", "copyOf", "ofEntries", "entry", "emptyList", "emptySet", "emptyMap");

    private ImmutableField() {}

    static boolean is(ClassNode type, FieldNode field) {
        String name = Type.getType(field.desc).getClassName();
        return immutableType(field.desc)
                || (COLLECTION.matcher(name).matches() && filledOnce(type, field, true))
                || (FUNCTION.matcher(name).matches() && filledOnce(type, field, false));
    }

    static boolean immutableType(String descriptor) {
        Type type = Type.getType(descriptor);
        return type.getSort() < Type.ARRAY
                || IMMUTABLE.matcher(type.getClassName()).matches();
    }

    /**
     * Whether the class initialiser fills the field from constants through a factory of immutable collections, or with a
     * function that captures nothing.
     */
    private static boolean filledOnce(ClassNode type, FieldNode field, boolean collection) {
        for (MethodNode method : type.methods) {
            if (method.name.equals("<clinit>")) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof FieldInsnNode put
                            && put.getOpcode() == Opcodes.PUTSTATIC
                            && put.name.equals(field.name)) {
                        return harmless(put, collection);
                    }
                }
            }
        }
        return false;
    }

    private static boolean harmless(FieldInsnNode put, boolean collection) {
        AbstractInsnNode last = previous(put);
        boolean factory = last instanceof MethodInsnNode call
                && call.getOpcode() == Opcodes.INVOKESTATIC
                && call.owner.startsWith("java/util/")
                && FACTORIES.contains(call.name);
        boolean function = last instanceof InvokeDynamicInsnNode
                || (last instanceof MethodInsnNode call && call.owner.equals("java/util/Comparator"));
        if (collection ? !factory : !function) {
            return false;
        }
        for (AbstractInsnNode at = last; at != null; at = previous(at)) {
            if (at instanceof FieldInsnNode other && other.getOpcode() == Opcodes.PUTSTATIC) {
                return true;
            }
            if (!constant(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean constant(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            boolean boxes = call.name.equals("valueOf")
                    && IMMUTABLE.matcher(call.owner.replace('/', '.')).matches();
            boolean builds = call.owner.startsWith("java/util/") && FACTORIES.contains(call.name);
            return boxes || builds || call.owner.equals("java/util/Comparator");
        }
        if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            return Type.getArgumentTypes(dynamic.desc).length == 0;
        }
        if (instruction instanceof FieldInsnNode get) {
            return get.getOpcode() == Opcodes.GETSTATIC && immutableType(get.desc);
        }
        if (instruction instanceof TypeInsnNode type) {
            return type.getOpcode() == Opcodes.ANEWARRAY;
        }
        int opcode = instruction.getOpcode();
        return opcode <= Opcodes.LDC || opcode == Opcodes.DUP || opcode == Opcodes.AASTORE;
    }

    private static @Nullable AbstractInsnNode previous(AbstractInsnNode instruction) {
        AbstractInsnNode at = instruction.getPrevious();
        while (at != null && at.getOpcode() < 0) {
            at = at.getPrevious();
        }
        return at;
    }
}
