package dev.speedopt.probe.guard;

import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A look at the fence before each call that leads outside, and the moved clock where that is wanted. */
final class FenceVisitor extends MethodVisitor {
    private static final String FENCE = Type.getInternalName(Fence.class);
    private static final String CLOCK = Type.getInternalName(MovedClock.class);

    private final boolean movedClock;

    FenceVisitor(MethodVisitor next, boolean movedClock) {
        super(Opcodes.ASM9, next);
        this.movedClock = movedClock;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (Outside.is(owner, name, descriptor)) {
            pass(owner, name);
        }
        if (!movedClock || !moved(owner, name, descriptor)) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Handle handle
                    && Outside.is(handle.getOwner(), handle.getName(), handle.getDesc())) {
                pass(handle.getOwner(), handle.getName());
            }
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    private void pass(String owner, String name) {
        super.visitLdcInsn(owner.replace('/', '.') + "." + name);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, FENCE, "pass", "(Ljava/lang/String;)V", false);
    }

    private boolean moved(String owner, String name, String descriptor) {
        if (owner.equals("java/lang/System") && (name.equals("currentTimeMillis") || name.equals("nanoTime"))) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, CLOCK, name, descriptor, false);
            return true;
        }
        if (Weaver.now(owner, name, descriptor)) {
            clock("clock", "()");
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC, owner, name, "(Ljava/time/Clock;)" + descriptor.substring(2), false);
            return true;
        }
        if (owner.equals("java/time/Clock") && name.startsWith("system")) {
            clock(name.equals("systemUTC") ? "utc" : "clock", descriptor.substring(0, descriptor.indexOf(')') + 1));
            return true;
        }
        if (owner.equals("java/util/Date") && name.equals("<init>") && descriptor.equals("()V")) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, CLOCK, "currentTimeMillis", "()J", false);
            super.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, name, "(J)V", false);
            return true;
        }
        return false;
    }

    private void clock(String method, String parameters) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, CLOCK, method, parameters + "Ljava/time/Clock;", false);
    }
}
