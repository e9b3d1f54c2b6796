package dev.speedopt.probe.input;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * The project's own classes below a type: a caller may hand in any of them, whether the tests did or not. Read from the class
 * files' heads in the folders of the class path; nothing is loaded before somebody asks for its type.
 */
final class Subtypes {
    private static final int MOST_FILES = 3000;
    private static final int MOST = 6;

    private final ClassLoader loader;
    private final Map<String, List<String>> below = new TreeMap<>();
    private final Map<Class<?>, List<Class<?>>> known = new HashMap<>();

    /** @param classPath of the user's classes, as the JVM writes it */
    Subtypes(String classPath, ClassLoader loader) {
        this.loader = loader;
        for (String entry : classPath.split(File.pathSeparator)) {
            Path folder = Path.of(entry);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".class"))
                            .sorted()
                            .limit(MOST_FILES)
                            .forEach(this::head);
                } catch (IOException | RuntimeException e) {
                    // What cannot be read offers no types.
                }
            }
        }
    }

    private void head(Path file) {
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            String name = reader.getClassName().replace('/', '.');
            below(String.valueOf(reader.getSuperName()), name);
            for (String face : reader.getInterfaces()) {
                below(face, name);
            }
        } catch (IOException | RuntimeException e) {
            // Not a class file, or one that is newer than our ASM.
        }
    }

    private void below(String type, String name) {
        below.computeIfAbsent(type.replace('/', '.'), key -> new ArrayList<>()).add(name);
    }

    /** Classes that can be made, the type itself among them where it is one; at most {@value #MOST}, in the order of their names. */
    List<Class<?>> of(Class<?> type) {
        return known.computeIfAbsent(type, this::find);
    }

    private List<Class<?>> find(Class<?> type) {
        Set<String> names = new LinkedHashSet<>(List.of(type.getName()));
        List<String> open = new ArrayList<>(names);
        for (int i = 0; i < open.size(); i++) {
            for (String name : below.getOrDefault(open.get(i), List.of())) {
                if (names.add(name)) {
                    open.add(name);
                }
            }
        }
        List<Class<?>> found = new ArrayList<>();
        for (String name : names) {
            if (found.size() < MOST) {
                load(name, found);
            }
        }
        return found;
    }

    private void load(String name, List<Class<?>> found) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (!type.isInterface()
                    && !Modifier.isAbstract(type.getModifiers())
                    && !type.isAnonymousClass()
                    && !type.isLocalClass()) {
                found.add(type);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            // It needs what is not there.
        }
    }
}
