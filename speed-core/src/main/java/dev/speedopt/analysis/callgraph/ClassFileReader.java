package dev.speedopt.analysis.callgraph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads a class file for what it calls. */
final class ClassFileReader extends ClassVisitor {
    private static final int API = Opcodes.ASM9;

    private final boolean test;
    private @Nullable CompiledClass found;

    private ClassFileReader(boolean test) {
        super(API);
        this.test = test;
    }

    /** @throws IllegalArgumentException when it is no class file, or newer than this version of the reader */
    static CompiledClass read(byte[] bytes, boolean test) {
        ClassFileReader reader = new ClassFileReader(test);
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_FRAMES);
        return reader.type();
    }

    private CompiledClass type() {
        if (found == null) {
            throw new IllegalArgumentException("no header");
        }
        return found;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        found = CompiledClass.of(name, superName, interfaces == null ? List.of() : List.of(interfaces), test);
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        type().annotations().add(simple(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        CompiledMethod method = new CompiledMethod(new MethodKey(type().name(), name, descriptor), access);
        type().methods().put(method.key().signature(), method);
        return new Body(method);
    }

    private static String simple(String descriptor) {
        String name = descriptor.substring(1, descriptor.length() - 1);
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    }

    private static final class Body extends MethodVisitor {
        private final CompiledMethod method;
        private int line;

        Body(CompiledMethod method) {
            super(API);
            this.method = method;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            method.annotations().add(simple(descriptor));
            return null;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean virtual = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
            MethodKey callee = new MethodKey(owner, name, descriptor);
            add(callee, CallKind.CALL, virtual);
            if (opcode == Opcodes.INVOKESTATIC) {
                initialise(owner);
            }
            if (name.equals("<init>") && !method.key().name().equals("<init>")) {
                method.made().add(callee);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
                initialise(owner);
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW) {
                initialise(type);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
                    boolean virtual =
                            handle.getTag() == Opcodes.H_INVOKEVIRTUAL || handle.getTag() == Opcodes.H_INVOKEINTERFACE;
                    MethodKey callee = new MethodKey(handle.getOwner(), handle.getName(), handle.getDesc());
                    add(callee, CallKind.REFERENCE, virtual);
                    if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                        method.made().add(callee);
                        initialise(handle.getOwner());
                    }
                }
            }
        }

        /** The first use of a class runs its initialiser. */
        private void initialise(String owner) {
            if (!owner.equals(method.key().owner())) {
                add(new MethodKey(owner, "<clinit>", "()V"), CallKind.CALL, false);
            }
        }

        private void add(MethodKey callee, CallKind kind, boolean virtual) {
            if (!callee.owner().startsWith("[")) {
                method.sites().add(new Site(callee, kind, virtual, line));
            }
        }
    }
}
