package dev.speedopt.probe.guard;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Counts at the beginning of each method, behind each label and behind each branch that is not taken. */
final class EdgeVisitor extends MethodVisitor {
    private static final String EDGES = Type.getInternalName(Edges.class);
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Dictionary dictionary;
    private boolean pending = true;

    EdgeVisitor(MethodVisitor next, Dictionary dictionary) {
        super(Opcodes.ASM9, next);
        this.dictionary = dictionary;
    }

    private void count() {
        if (pending) {
            pending = false;
            int edge = NEXT.getAndIncrement();
            Edges.known(edge);
            super.visitLdcInsn(edge);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, EDGES, "take", "(I)V", false);
        }
    }

    @Override
    public void visitLabel(Label label) {
        super.visitLabel(label);
        pending = true;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        count();
        super.visitJumpInsn(opcode, label);
        pending = opcode != Opcodes.GOTO;
    }

    @Override
    public void visitInsn(int opcode) {
        count();
        super.visitInsn(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        count();
        if (opcode != Opcodes.NEWARRAY) {
            dictionary.add((long) operand);
        }
        super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        count();
        super.visitVarInsn(opcode, variable);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        count();
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        count();
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        count();
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        count();
        for (Object argument : arguments) {
            if (argument instanceof String recipe) {
                dictionary.add(recipe.replaceAll("[\u0001\u0002]", ""));
            }
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    @Override
    public void visitLdcInsn(@Nullable Object value) {
        count();
        if (value instanceof Integer || value instanceof Long) {
            dictionary.add(((Number) value).longValue());
        } else if (value instanceof Float || value instanceof Double) {
            dictionary.add(((Number) value).doubleValue());
        } else if (value instanceof String text) {
            dictionary.add(text);
        }
        super.visitLdcInsn(value);
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        count();
        super.visitIincInsn(variable, increment);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label standard, Label... labels) {
        count();
        dictionary.add((long) min);
        dictionary.add((long) max);
        super.visitTableSwitchInsn(min, max, standard, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label standard, int[] keys, Label[] labels) {
        count();
        for (int key : keys) {
            dictionary.add((long) key);
        }
        super.visitLookupSwitchInsn(standard, keys, labels);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        count();
        super.visitMultiANewArrayInsn(descriptor, dimensions);
    }
}
