package dev.speedopt.probe.agent;

import dev.speedopt.probe.TargetMethod;
import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Instruments the classes of targets and of tests as they are loaded, and no others. */
final class Instrumenter implements ClassFileTransformer {
    private final List<TargetMethod> targets;
    private final TestClasses tests;
    private final Recorder recorder;

    Instrumenter(List<TargetMethod> targets, TestClasses tests, Recorder recorder) {
        this.targets = targets;
        this.tests = tests;
        this.recorder = recorder;
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String internalName,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (loader == null || internalName == null || redefined != null) {
            return null;
        }
        String name = internalName.replace('/', '.');
        boolean hasTarget =
                targets.stream().anyMatch(target -> target.className().equals(name));
        boolean isTest = tests.contains(name);
        if (!hasTarget && !isTest) {
            return null;
        }
        try {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new Visitor(writer, name, isTest), ClassReader.EXPAND_FRAMES);
            return writer.toByteArray();
        } catch (RuntimeException | LinkageError e) {
            recorder.declined(name, "its class file cannot be instrumented: " + e);
            return null;
        }
    }

    private final class Visitor extends ClassVisitor {
        private final String className;
        private final boolean isTest;
        private boolean everyTest;

        Visitor(ClassWriter writer, String className, boolean isTest) {
            super(Opcodes.ASM9, writer);
            this.className = className;
            this.isTest = isTest;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            everyTest |= descriptor.equals("Lorg/testng/annotations/Test;");
            return super.visitAnnotation(descriptor, visible);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            Type owner = Type.getObjectType(className.replace('.', '/'));
            if ((access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
                return next;
            }
            int number = number(name, descriptor);
            if (number >= 0) {
                recorder.instrumented(number);
                return new TargetInstrumenter(next, access, name, descriptor, owner.getInternalName(), number);
            }
            return isTest && !name.equals("<init>") && !name.equals("<clinit>")
                    ? new TestInstrumenter(next, access, name, descriptor, owner, everyTest)
                    : next;
        }

        private int number(String name, String descriptor) {
            if (name.equals("<init>")) {
                return -1;
            }
            List<String> types = Arrays.stream(Type.getArgumentTypes(descriptor))
                    .map(Type::getClassName)
                    .toList();
            return targets.indexOf(new TargetMethod(className, name, types));
        }
    }
}
