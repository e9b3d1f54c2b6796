package dev.speedopt.probe.agent;

import dev.speedopt.probe.graph.Memory;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class of our own in {@code java.lang}, with nothing but the functions that instrumented code calls: every class loader
 * sees it, isolated ones too, and nothing needs to go onto the boot class path.
 */
final class Hooks {
    static final String NAME = "java/lang/$SpeedProbe";
    /** {@code IntFunction}: number of the target to a token, or null when nobody wants to know more of this call. */
    static final String ENTER = "enter";
    /** {@code BiConsumer}: token and {@code Object[]} of receiver and arguments. */
    static final String ARGUMENTS = "arguments";
    /** {@code Consumer}: token. */
    static final String EXIT = "exit";
    /** {@code BiConsumer}: token and what was thrown. */
    static final String THROWN = "thrown";
    /** {@code Consumer}: instance or class of a test that starts. */
    static final String TEST = "test";

    private Hooks() {}

    static void install(Recorder recorder) throws ReflectiveOperationException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, NAME, null, "java/lang/Object", null);
        field(writer, ENTER, IntFunction.class);
        field(writer, ARGUMENTS, BiConsumer.class);
        field(writer, EXIT, Consumer.class);
        field(writer, THROWN, BiConsumer.class);
        field(writer, TEST, Consumer.class);
        writer.visitEnd();
        Class<?> hooks = Memory.lookup().in(Object.class).defineClass(writer.toByteArray());
        IntFunction<Object> enter = recorder::enter;
        BiConsumer<Object, Object[]> arguments = recorder::arguments;
        Consumer<Object> exit = recorder::exit;
        BiConsumer<Object, Object> thrown = recorder::thrown;
        Consumer<Object> test = recorder::test;
        hooks.getField(ENTER).set(null, enter);
        hooks.getField(ARGUMENTS).set(null, arguments);
        hooks.getField(EXIT).set(null, exit);
        hooks.getField(THROWN).set(null, thrown);
        hooks.getField(TEST).set(null, test);
    }

    private static void field(ClassWriter writer, String name, Class<?> type) {
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, Type.getDescriptor(type), null, null)
                .visitEnd();
    }
}
