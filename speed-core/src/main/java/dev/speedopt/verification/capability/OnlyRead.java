package dev.speedopt.verification.capability;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Whether the array or set that a private static field holds is only asked for its elements, by all code that can see the field:
 * never written to, and never handed to anybody who could. What is not understood counts as written.
 */
final class OnlyRead {
    private static final Set<String> QUESTIONS = Set.of("contains", "isEmpty", "size");

    private final ClassNode owner;
    private final FieldNode field;

    OnlyRead(ClassNode owner, FieldNode field) {
        this.owner = owner;
        this.field = field;
    }

    /** @param types all classes of the field's file: nobody else sees a private field */
    boolean in(List<ClassNode> types) {
        return (field.access & Opcodes.ACC_PRIVATE) != 0
                && types.stream().flatMap(type -> type.methods.stream()).allMatch(this::reads);
    }

    private boolean reads(MethodNode method) {
        Set<Integer> copies = new HashSet<>();
        int known;
        do {
            known = copies.size();
            for (AbstractInsnNode each : method.instructions) {
                if (loads(each, copies) && !reads(each.getNext(), copies)) {
                    return false;
                }
            }
        } while (copies.size() > known);
        return true;
    }

    /** Whether the instruction puts the object on the stack: from the field, or from a local variable that may hold it. */
    private boolean loads(AbstractInsnNode instruction, Set<Integer> copies) {
        return (instruction instanceof FieldInsnNode get
                        && get.getOpcode() == Opcodes.GETSTATIC
                        && get.owner.equals(owner.name)
                        && get.name.equals(field.name))
                || (instruction instanceof VarInsnNode variable
                        && variable.getOpcode() == Opcodes.ALOAD
                        && copies.contains(variable.var));
    }

    private static boolean reads(@Nullable AbstractInsnNode next, Set<Integer> copies) {
        if (next instanceof VarInsnNode variable && next.getOpcode() == Opcodes.ASTORE) {
            copies.add(variable.var);
            return true;
        }
        int above = 0;
        for (AbstractInsnNode at = next; at != null; at = at.getNext()) {
            if (asks(at, above)) {
                return true;
            }
            int after = above(at, above);
            if (after < 0) {
                return false;
            }
            above = after;
        }
        return false;
    }

    /** Whether the instruction takes the object, which lies under {@code above} words of the stack, and only reads it. */
    private static boolean asks(AbstractInsnNode instruction, int above) {
        int opcode = instruction.getOpcode();
        if (instruction instanceof MethodInsnNode call) {
            return call.owner.equals("java/util/Set") && QUESTIONS.contains(call.name) && arguments(call.desc) == above;
        }
        return (above == 0 && opcode == Opcodes.ARRAYLENGTH)
                || (above == 1 && opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD);
    }

    /** How many words lie above the object after the instruction; negative when it takes the object, jumps or is not known. */
    private static int above(AbstractInsnNode instruction, int above) {
        if (instruction instanceof MethodInsnNode call) {
            int receiver = call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1;
            return replaced(above, arguments(call.desc) + receiver, result(call.desc));
        }
        if (instruction instanceof InvokeDynamicInsnNode call) {
            return replaced(above, arguments(call.desc), result(call.desc));
        }
        if (instruction instanceof FieldInsnNode access) {
            int size = Type.getType(access.desc).getSize();
            return switch (access.getOpcode()) {
                case Opcodes.GETSTATIC -> above + size;
                case Opcodes.GETFIELD -> replaced(above, 1, size);
                default -> -1;
            };
        }
        if (instruction instanceof LdcInsnNode constant) {
            return above + (constant.cst instanceof Long || constant.cst instanceof Double ? 2 : 1);
        }
        return switch (instruction.getOpcode()) {
            case Opcodes.ACONST_NULL,
                    Opcodes.ICONST_M1,
                    Opcodes.ICONST_0,
                    Opcodes.ICONST_1,
                    Opcodes.ICONST_2,
                    Opcodes.ICONST_3,
                    Opcodes.ICONST_4,
                    Opcodes.ICONST_5,
                    Opcodes.BIPUSH,
                    Opcodes.SIPUSH,
                    Opcodes.ILOAD,
                    Opcodes.FLOAD,
                    Opcodes.ALOAD -> above + 1;
            case Opcodes.LLOAD, Opcodes.DLOAD -> above + 2;
            case Opcodes.IINC -> above;
            case Opcodes.INEG, Opcodes.I2B, Opcodes.I2C, Opcodes.I2S, Opcodes.ARRAYLENGTH, Opcodes.CHECKCAST ->
                replaced(above, 1, 1);
            case Opcodes.L2I, Opcodes.D2I -> replaced(above, 2, 1);
            case Opcodes.IADD,
                    Opcodes.ISUB,
                    Opcodes.IMUL,
                    Opcodes.IDIV,
                    Opcodes.IREM,
                    Opcodes.IAND,
                    Opcodes.IOR,
                    Opcodes.IXOR,
                    Opcodes.ISHL,
                    Opcodes.ISHR,
                    Opcodes.IUSHR,
                    Opcodes.IALOAD,
                    Opcodes.AALOAD,
                    Opcodes.BALOAD,
                    Opcodes.CALOAD,
                    Opcodes.SALOAD -> replaced(above, 2, 1);
            default -> -1;
        };
    }

    private static int replaced(int above, int taken, int put) {
        return taken > above ? -1 : above - taken + put;
    }

    private static int arguments(String descriptor) {
        return (Type.getArgumentsAndReturnSizes(descriptor) >> 2) - 1;
    }

    private static int result(String descriptor) {
        return Type.getArgumentsAndReturnSizes(descriptor) & 3;
    }
}
