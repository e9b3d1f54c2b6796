package dev.speedopt.probe.agent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Puts the hooks into a target: one on entry, and one wherever it ends, by return or by exception.
 *
 * <pre>
 * Object token = enter.apply(number);
 * try {
 *     if (token != null) arguments.accept(token, new Object[] {this, …});
 *     …
 *     exit.accept(token); return …;
 * } catch (Throwable e) {
 *     thrown.accept(token, e); throw e;
 * }
 * </pre>
 */
final class TargetInstrumenter extends GeneratorAdapter {
    private static final Type HOOKS = Type.getObjectType(Hooks.NAME);
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Object[] NOTHING = {};

    private final int number;
    private final boolean isStatic;
    private final String owner;
    private final Type[] parameters;
    private final Label start = new Label();
    private final Label end = new Label();
    private int token;

    TargetInstrumenter(MethodVisitor next, int access, String name, String descriptor, String owner, int number) {
        super(Opcodes.ASM9, next, access, name, descriptor);
        this.number = number;
        this.isStatic = (access & Opcodes.ACC_STATIC) != 0;
        this.owner = owner;
        this.parameters = Type.getArgumentTypes(descriptor);
    }

    @Override
    public void visitCode() {
        super.visitCode();
        Label body = new Label();
        token = newLocal(OBJECT);
        getStatic(HOOKS, Hooks.ENTER, Type.getType(IntFunction.class));
        push(number);
        invokeInterface(Type.getType(IntFunction.class), Method.getMethod("Object apply(int)"));
        storeLocal(token);
        mark(start);
        loadLocal(token);
        ifNull(body);
        getStatic(HOOKS, Hooks.ARGUMENTS, Type.getType(BiConsumer.class));
        loadLocal(token);
        call();
        invokeInterface(Type.getType(BiConsumer.class), Method.getMethod("void accept(Object,Object)"));
        mark(body);
        List<Object> locals = parameterFrame();
        visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), 0, NOTHING);
        // The body may begin with a frame of its own, and there must not be two at one place.
        visitInsn(Opcodes.NOP);
    }

    private void call() {
        push(parameters.length + 1);
        newArray(OBJECT);
        if (!isStatic) {
            dup();
            push(0);
            loadThis();
            arrayStore(OBJECT);
        }
        for (int i = 0; i < parameters.length; i++) {
            dup();
            push(i + 1);
            loadArg(i);
            box(parameters[i]);
            arrayStore(OBJECT);
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            getStatic(HOOKS, Hooks.EXIT, Type.getType(Consumer.class));
            loadLocal(token);
            invokeInterface(Type.getType(Consumer.class), Method.getMethod("void accept(Object)"));
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        mark(end);
        visitTryCatchBlock(start, end, end, null);
        // Whatever the body keeps in its parameters' places by now, the handler does not look at it.
        Object[] locals = new Object[slots()];
        Arrays.fill(locals, Opcodes.TOP);
        visitFrame(Opcodes.F_NEW, locals.length, locals, 1, new Object[] {"java/lang/Throwable"});
        dup();
        getStatic(HOOKS, Hooks.THROWN, Type.getType(BiConsumer.class));
        swap();
        loadLocal(token);
        swap();
        invokeInterface(Type.getType(BiConsumer.class), Method.getMethod("void accept(Object,Object)"));
        super.visitInsn(Opcodes.ATHROW);
        super.visitMaxs(maxStack, maxLocals);
    }

    private int slots() {
        int slots = isStatic ? 0 : 1;
        for (Type parameter : parameters) {
            slots += parameter.getSize();
        }
        return slots;
    }

    private List<Object> parameterFrame() {
        List<Object> frame = new ArrayList<>();
        if (!isStatic) {
            frame.add(owner);
        }
        for (Type parameter : parameters) {
            frame.add(frameType(parameter));
        }
        return frame;
    }

    private static @Nullable Object frameType(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> Opcodes.LONG;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.OBJECT, Type.ARRAY -> type.getInternalName();
            default -> Opcodes.INTEGER;
        };
    }
}
