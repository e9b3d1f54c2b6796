package dev.speedopt.probe.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which of the classes in some folders have methods of {@code @Benchmark}, their own or inherited ones. No class is loaded. */
public final class BenchmarkClasses {
    private static final String BENCHMARK = "Lorg/openjdk/jmh/annotations/Benchmark;";
    private static final String GENERATED = "jmh_generated/";

    private final Map<String, Found> classes = new TreeMap<>();

    private BenchmarkClasses() {}

    private record Found(@Nullable String superName, boolean concrete, boolean benchmark) {}

    /** Binary names, sorted. Folders that are not there, and files that are no class files, have none. */
    public static List<String> in(List<Path> folders) {
        BenchmarkClasses found = new BenchmarkClasses();
        for (Path folder : folders) {
            found.read(folder);
        }
        Set<String> names = new TreeSet<>();
        found.classes.forEach((name, type) -> {
            if (type.concrete() && !name.contains(GENERATED) && found.benchmark(name)) {
                names.add(name.replace('/', '.'));
            }
        });
        return List.copyOf(names);
    }

    private boolean benchmark(@Nullable String name) {
        Found found = name == null ? null : classes.get(name);
        return found != null && (found.benchmark() || benchmark(found.superName()));
    }

    private void read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                look(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }

    private void look(byte[] bytes) {
        try {
            ClassReader reader = new ClassReader(bytes);
            Methods methods = new Methods();
            reader.accept(methods, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            boolean concrete = (reader.getAccess() & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
            classes.putIfAbsent(reader.getClassName(), new Found(reader.getSuperName(), concrete, methods.benchmark));
        } catch (RuntimeException e) {
            // Newer than our ASM, or no class file: whatever it is, it is not run as a benchmark.
        }
    }

    private static final class Methods extends ClassVisitor {
        private boolean benchmark;

        Methods() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
                    benchmark |= type.equals(BENCHMARK);
                    return null;
                }
            };
        }
    }
}
