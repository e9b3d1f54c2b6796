package dev.speedopt.analysis.callgraph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** One method of a class file, and where it leads. */
final class CompiledMethod {
    private final MethodKey key;
    private final int access;
    private final Set<String> annotations = new LinkedHashSet<>();
    private final List<Site> sites = new ArrayList<>();
    private final Set<MethodKey> made = new LinkedHashSet<>();

    CompiledMethod(MethodKey key, int access) {
        this.key = key;
        this.access = access;
    }

    MethodKey key() {
        return key;
    }

    /** What javac added: lambda bodies, bridges, accessors. Calls are seen through it. */
    boolean synthetic() {
        return (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0;
    }

    boolean lambda() {
        return synthetic() && key.name().startsWith("lambda$");
    }

    boolean isPublic() {
        return (access & Opcodes.ACC_PUBLIC) != 0;
    }

    boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    /** Simple names of the annotations. */
    Set<String> annotations() {
        return annotations;
    }

    List<Site> sites() {
        return sites;
    }

    /** Constructors called by {@code new}. */
    Set<MethodKey> made() {
        return made;
    }
}
