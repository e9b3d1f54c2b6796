package dev.speedopt.analysis.callgraph;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Supertypes and overridable methods of the classes that the build does not compile itself, read when asked for. */
final class LibraryTypes implements AutoCloseable {
    /** Never asked to define a class: it only finds files, in jars of several releases as well. */
    private final URLClassLoader files;

    private final Map<String, Optional<Header>> known = new HashMap<>();

    /**
     * @param supers internal names of superclass and interfaces
     * @param methods name and descriptor of those that a subclass may override
     */
    record Header(List<String> supers, Set<String> methods) {}

    LibraryTypes(Collection<Path> classPath) {
        this.files = new URLClassLoader(
                classPath.stream().map(LibraryTypes::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** Empty when the class is on no path. */
    Optional<Header> header(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Optional<Header> read(String name) {
        try (@Nullable InputStream in = files.getResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(header(new ClassReader(in)));
        } catch (IOException | IllegalArgumentException e) {
            // Unreadable is the same as absent: fewer calls are seen, none is invented.
            return Optional.empty();
        }
    }

    private static Header header(ClassReader reader) {
        List<String> supers = new ArrayList<>(List.of(reader.getInterfaces()));
        if (reader.getSuperName() != null) {
            supers.add(reader.getSuperName());
        }
        Set<String> methods = new HashSet<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL)) == 0
                                && !name.startsWith("<")) {
                            methods.add(name + descriptor);
                        }
                        return null;
                    }
                },
                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new Header(supers, methods);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Not a place of classes: " + path, e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
