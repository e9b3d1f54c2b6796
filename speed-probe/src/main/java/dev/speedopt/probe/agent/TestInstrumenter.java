package dev.speedopt.probe.agent;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Lets a test method say that its class is what runs now: JUnit 3 to 6 and TestNG, set-up methods included. */
final class TestInstrumenter extends GeneratorAdapter {
    private final Type owner;
    private final boolean isStatic;
    private boolean test;

    TestInstrumenter(MethodVisitor next, int access, String name, String descriptor, Type owner, boolean everyTest) {
        super(Opcodes.ASM9, next, access, name, descriptor);
        this.owner = owner;
        this.isStatic = (access & Opcodes.ACC_STATIC) != 0;
        boolean open = (access & Opcodes.ACC_PUBLIC) != 0 && !isStatic && !name.startsWith("<");
        boolean junit3 = open && descriptor.equals("()V") && (name.startsWith("test") || name.equals("setUp"));
        this.test = junit3 || (open && everyTest);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        test |= marksTest(descriptor);
        return super.visitAnnotation(descriptor, visible);
    }

    static boolean marksTest(String descriptor) {
        String name = descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
        return name.endsWith("Test")
                || name.equals("TestFactory")
                || name.equals("TestTemplate")
                || name.equals("Property")
                || name.equals("Theory")
                || name.startsWith("Before")
                || name.equals("DataProvider");
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (!test) {
            return;
        }
        getStatic(Type.getObjectType(Hooks.NAME), Hooks.TEST, Type.getType(Consumer.class));
        if (isStatic) {
            push(owner);
        } else {
            loadThis();
        }
        invokeInterface(Type.getType(Consumer.class), Method.getMethod("void accept(Object)"));
    }
}
