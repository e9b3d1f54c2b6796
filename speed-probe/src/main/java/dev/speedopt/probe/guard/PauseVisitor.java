package dev.speedopt.probe.guard;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Pauses behind what other threads can see or wait for: a field that was read, a lock that was left, an atomic step. */
final class PauseVisitor extends MethodVisitor {
    private static final String PAUSES = Type.getInternalName(Pauses.class);
    private static final String CONCURRENT = "java/util/concurrent/";

    PauseVisitor(MethodVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public void visitInsn(int opcode) {
        super.visitInsn(opcode);
        if (opcode == Opcodes.MONITOREXIT) {
            pause();
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        super.visitFieldInsn(opcode, owner, name, descriptor);
        if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
            pause();
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (owner.startsWith(CONCURRENT) && !name.equals("<init>")) {
            pause();
        }
    }

    private void pause() {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, PAUSES, "here", "()V", false);
    }
}
