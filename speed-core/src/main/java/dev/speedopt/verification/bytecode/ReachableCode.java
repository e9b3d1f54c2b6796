package dev.speedopt.verification.bytecode;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;

/**
 * What some methods refer to, and what the methods of the project and its libraries that they call refer to, and so on:
 * power that comes through existing code is power all the same. Calls are followed as they are written, and into the
 * initialisers of the project's classes; overriding is not. The search is bounded.
 */
public final class ReachableCode {
    private static final int LIMIT = 4_000;

    private final CompiledVersion version;
    private final Map<CodeReference, CodeMethod> references = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private boolean locks;
    private boolean truncated;

    private ReachableCode(CompiledVersion version) {
        this.version = version;
    }

    public static ReachableCode from(CompiledVersion version, Collection<CodeMethod> roots) {
        ReachableCode reachable = new ReachableCode(version);
        reachable.follow(roots);
        return reachable;
    }

    /** Each reference with the method that it was first seen in. */
    public Map<CodeReference, CodeMethod> references() {
        return references;
    }

    /** Static fields that the file's own methods among them write, class initialisers left out. */
    public Set<String> written() {
        return written;
    }

    /** Whether the file's own methods among them synchronise. */
    public boolean locks() {
        return locks;
    }

    /** Whether there was more code than was looked at. */
    public boolean truncated() {
        return truncated;
    }

    private void follow(Collection<CodeMethod> roots) {
        Deque<CodeMethod> open = new ArrayDeque<>(roots);
        while (!open.isEmpty() && seen.size() < LIMIT) {
            CodeMethod method = open.removeFirst();
            if (!seen.add(method.key())) {
                continue;
            }
            if (version.holds(method.type())) {
                locks |= synchronises(method);
                writes(method);
            }
            for (CodeReference reference : CodeReferences.of(method.method())) {
                references.putIfAbsent(version.pool().outermost(reference), method);
                if (reference.isMethod()) {
                    version.pool().resolve(reference).ifPresent(open::addLast);
                }
                version.pool()
                        .initialiser(reference.owner().replace('.', '/'))
                        .filter(code -> !version.holds(code.type()))
                        .ifPresent(open::addLast);
            }
        }
        truncated = open.stream().anyMatch(method -> !seen.contains(method.key()));
    }

    private static boolean synchronises(CodeMethod method) {
        if ((method.method().access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            return true;
        }
        for (AbstractInsnNode instruction : method.method().instructions) {
            if (instruction.getOpcode() == Opcodes.MONITORENTER) {
                return true;
            }
        }
        return false;
    }

    private void writes(CodeMethod method) {
        for (AbstractInsnNode instruction : method.method().instructions) {
            if (instruction instanceof FieldInsnNode field
                    && field.getOpcode() == Opcodes.PUTSTATIC
                    && !method.method().name.equals("<clinit>")) {
                written.add(
                        CodeReference.field(field.owner, field.name, field.desc).text());
            }
        }
    }
}
