package dev.speedopt.target;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The methods of a compiled class: their erased types are what the JVM knows, whatever a processor did to the source. */
final class CompiledMethods {
    private final List<Compiled> methods;

    private CompiledMethods(List<Compiled> methods) {
        this.methods = methods;
    }

    /** Empty when the class was not compiled or cannot be read. */
    static CompiledMethods read(Path classesDirectory, String className) {
        Path file = classesDirectory.resolve(className.replace('.', '/') + ".class");
        if (!Files.isRegularFile(file)) {
            return new CompiledMethods(List.of());
        }
        try (InputStream in = Files.newInputStream(file)) {
            Reader reader = new Reader(className);
            new ClassReader(in).accept(reader, ClassReader.SKIP_FRAMES);
            return new CompiledMethods(reader.found);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new CompiledMethods(List.of());
        }
    }

    /** The identity of a declaration; its own, as far as the source tells it, when the compiled class has no such method. */
    MethodId identify(MethodDeclaration method) {
        List<Compiled> like =
                methods.stream().filter(each -> method.matches(each.id)).toList();
        return like.stream()
                .filter(each -> like.size() == 1
                        || (each.firstLine >= method.firstLine() && each.firstLine <= method.lastLine()))
                .map(Compiled::id)
                .findFirst()
                .orElseGet(method::id);
    }

    private record Compiled(MethodId id, int firstLine) {}

    private static final class Reader extends ClassVisitor {
        private final String className;
        private final List<Compiled> found = new ArrayList<>();

        Reader(String className) {
            super(Opcodes.ASM9);
            this.className = className;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            int[] line = {-1};
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLineNumber(int number, Label start) {
                    line[0] = line[0] < 0 ? number : line[0];
                }

                @Override
                public void visitEnd() {
                    if ((access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0) {
                        List<String> types = Arrays.stream(Type.getArgumentTypes(descriptor))
                                .map(Type::getClassName)
                                .toList();
                        found.add(new Compiled(new MethodId(className, name, types), line[0]));
                    }
                }
            };
        }
    }
}
