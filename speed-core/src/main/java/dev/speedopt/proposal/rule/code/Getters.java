package dev.speedopt.proposal.rule.code;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Recognises accessors in compiled classes: methods that only read a field of their receiver, and constructors that only store. */
final class Getters {
    private Getters() {}

    /** Whether the method's compiled body is {@code return this.field}. An override might be another; accessors' do not change others' objects. */
    static boolean isGetter(Code code, ExecutableElement method) {
        return isImplicit(code, method)
                || instructions(code, method).equals(List.of(Opcodes.ALOAD, Opcodes.GETFIELD, Opcodes.IRETURN));
    }

    /** Whether the compiler writes the method: the accessor of a record that this file declares without one. */
    private static boolean isImplicit(Code code, ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.RECORD
                && method.getParameters().isEmpty()
                && owner.getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()))
                && code.source().trees().getTree(owner) != null
                && code.source().methods().stream()
                        .noneMatch(each -> method.equals(code.source().element(each.path())));
    }

    /** Whether the constructor only stores its arguments in its fields. */
    static boolean onlyStores(Code code, ExecutableElement constructor) {
        List<Integer> opcodes = instructions(code, constructor);
        return !opcodes.isEmpty()
                && opcodes.stream()
                        .allMatch(each -> each == Opcodes.ALOAD
                                || each == Opcodes.PUTFIELD
                                || each == Opcodes.INVOKESPECIAL
                                || each == Opcodes.RETURN)
                && opcodes.stream()
                                .filter(each -> each == Opcodes.INVOKESPECIAL)
                                .count()
                        == 1;
    }

    /** Opcodes, loads and returns of all types taken as one; empty when unknown. */
    private static List<Integer> instructions(Code code, ExecutableElement method) {
        if (!(method.getEnclosingElement() instanceof TypeElement owner)) {
            return List.of();
        }
        byte[] bytes = code.source()
                .classFile(code.source().elements().getBinaryName(owner).toString());
        if (bytes == null) {
            return List.of();
        }
        ClassNode type = new ClassNode();
        new ClassReader(bytes).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        boolean constructor = method.getSimpleName().contentEquals("<init>");
        String superName = type.superName;
        if (constructor && !superName.equals("java/lang/Object") && !superName.equals("java/lang/Record")) {
            return List.of();
        }
        List<MethodNode> like = type.methods.stream()
                .filter(each -> method.getSimpleName().contentEquals(each.name))
                .filter(each -> org.objectweb.asm.Type.getArgumentCount(each.desc)
                        == method.getParameters().size())
                .filter(each -> (each.access & Opcodes.ACC_BRIDGE) == 0)
                .toList();
        return like.size() == 1 ? opcodes(like.get(0)) : List.of();
    }

    private static List<Integer> opcodes(MethodNode method) {
        List<Integer> opcodes = new ArrayList<>();
        for (AbstractInsnNode each : method.instructions) {
            int opcode = each.getOpcode();
            if (opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD) {
                opcodes.add(Opcodes.ALOAD);
            } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN) {
                opcodes.add(Opcodes.IRETURN);
            } else if (opcode >= 0) {
                opcodes.add(opcode);
            }
        }
        return opcodes;
    }
}
