package dev.speedopt.probe.own;

import dev.speedopt.probe.TargetMethod;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the user's classes, and has the target say when it is entered. It finds whom to tell among the system properties, as a
 * {@link Runnable}: a type that both sides know.
 */
final class ReachLoader extends URLClassLoader {
    private static final String PROPERTY = "dev.speedopt.reached";

    private final TargetMethod target;
    private volatile boolean reached;

    ReachLoader(URL[] urls, TargetMethod target) {
        super("user", urls, ClassLoader.getPlatformClassLoader());
        this.target = target;
        Runnable noticed = () -> reached = true;
        System.getProperties().put(PROPERTY, noticed);
    }

    /** Whether the target was entered since this was asked last. */
    boolean reached() {
        boolean since = reached;
        reached = false;
        return since;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.equals(target.className())) {
            return super.findClass(name);
        }
        URL url = findResource(name.replace('.', '/') + ".class");
        if (url == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = url.openStream()) {
            byte[] woven = woven(in.readAllBytes());
            int dot = name.lastIndexOf('.');
            if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
                definePackage(name.substring(0, dot), null, null, null, null, null, null, null);
            }
            return defineClass(name, woven, 0, woven.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] woven(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
                        return is(access, name, descriptor) ? new Telling(next) : next;
                    }
                },
                0);
        return writer.toByteArray();
    }

    private boolean is(int access, String name, String descriptor) {
        return (access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0
                && name.equals(target.methodName())
                && Arrays.stream(Type.getArgumentTypes(descriptor))
                        .map(Type::getClassName)
                        .toList()
                        .equals(target.parameterTypes());
    }

    /** {@code ((Runnable) System.getProperties().get(PROPERTY)).run()} before everything else. */
    private static final class Telling extends MethodVisitor {
        private static final String PROPERTIES = Type.getInternalName(Properties.class);
        private static final String RUNNABLE = Type.getInternalName(Runnable.class);

        Telling(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/System", "getProperties", "()L" + PROPERTIES + ";", false);
            visitLdcInsn(PROPERTY);
            visitMethodInsn(Opcodes.INVOKEVIRTUAL, PROPERTIES, "get", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
            visitTypeInsn(Opcodes.CHECKCAST, RUNNABLE);
            visitMethodInsn(Opcodes.INVOKEINTERFACE, RUNNABLE, "run", "()V", true);
        }
    }
}
