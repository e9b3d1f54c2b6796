package dev.speedopt.verification.bytecode;

import dev.speedopt.verification.compilation.ClassFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The classes of one folder, and behind them those of its libraries, read when they are asked for. */
public final class ClassPool {
    private final Path folder;
    private final LibraryClasses libraries;
    private final Map<String, Optional<ClassNode>> known = new HashMap<>();

    public ClassPool(Path folder, List<Path> libraries) {
        this.folder = folder;
        this.libraries = new LibraryClasses(libraries);
    }

    /** Whether a class is of a library: not of the folder. */
    public boolean isLibrary(ClassNode type) {
        return !Files.isRegularFile(folder.resolve(type.name + ".class"));
    }

    /** The class initialiser of a class of the folder: runs when the class is first used. */
    public Optional<CodeMethod> initialiser(String internalName) {
        return find(internalName)
                .filter(type -> !isLibrary(type))
                .flatMap(type ->
                        Optional.ofNullable(method(type, "<clinit>()V")).map(method -> new CodeMethod(type, method)));
    }

    /** @param classFiles relative to the folder */
    public List<ClassNode> all(List<String> classFiles) {
        return classFiles.stream()
                .map(file -> file.substring(0, file.length() - ".class".length()))
                .flatMap(name -> find(name).stream())
                .toList();
    }

    /** @param internalName {@code org/acme/Foo} */
    public Optional<ClassNode> find(String internalName) {
        return known.computeIfAbsent(internalName, name -> {
            Path file = folder.resolve(name + ".class");
            return (Files.isRegularFile(file) ? Optional.of(ClassFiles.read(file)) : libraries.find(name))
                    .map(ClassPool::parsed);
        });
    }

    private static ClassNode parsed(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return node;
    }

    /** The code that a call runs, as far as it is in this folder or its libraries; overriding is not looked at. */
    public Optional<CodeMethod> resolve(CodeReference call) {
        ClassNode at = find(call.owner().replace('.', '/')).orElse(null);
        while (at != null) {
            MethodNode method = method(at, call.descriptor());
            if (method != null) {
                return Optional.of(new CodeMethod(at, method));
            }
            at = at.superName == null ? null : find(at.superName).orElse(null);
        }
        return Optional.empty();
    }

    /** The reference with the class outside of this folder that it ends up in: a call of {@code start()} on our own thread is the JDK's. */
    public CodeReference outermost(CodeReference reference) {
        String owner = reference.owner().replace('.', '/');
        ClassNode at = find(owner).orElse(null);
        while (at != null) {
            if (reference.member().isEmpty() || method(at, reference.descriptor()) != null || hasField(at, reference)) {
                return reference;
            }
            owner = at.superName;
            at = find(owner).orElse(null);
        }
        return reference.ownedBy(owner.replace('/', '.'));
    }

    private static boolean hasField(ClassNode type, CodeReference reference) {
        return type.fields.stream().anyMatch(field -> field.name.equals(reference.member()));
    }

    private static @Nullable MethodNode method(ClassNode type, String nameAndDescriptor) {
        return type.methods.stream()
                .filter(method -> (method.name + method.desc).equals(nameAndDescriptor))
                .findFirst()
                .orElse(null);
    }
}
