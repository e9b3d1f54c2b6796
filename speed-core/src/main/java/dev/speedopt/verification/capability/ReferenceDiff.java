package dev.speedopt.verification.capability;

import dev.speedopt.verification.bytecode.CodeMethod;
import dev.speedopt.verification.bytecode.CodeReference;
import dev.speedopt.verification.bytecode.CodeReferences;
import dev.speedopt.verification.bytecode.CompiledVersion;
import dev.speedopt.verification.bytecode.ReachableCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.ClassNode;

/** New references of the code that changed, judged by the catalogue. */
final class ReferenceDiff {
    /** What counts inside of libraries too; the rest (clocks, logging, weak references) many of them use for themselves. */
    private static final Set<String> DEEP = Set.of(
            "class-loading",
            "exit",
            "files",
            "global-state",
            "native",
            "network",
            "process",
            "reflection",
            "serialization",
            "standard-streams",
            "threads",
            "unsafe");

    private final CompiledVersion original;
    private final CompiledVersion candidate;
    private final Set<String> knownPackages;

    ReferenceDiff(CompiledVersion original, CompiledVersion candidate) {
        this.original = original;
        this.candidate = candidate;
        this.knownPackages = packages(original);
    }

    /** @param changed keys of the methods that the candidate adds or changes */
    List<Reach> find(List<String> changed) {
        ReachableCode before = ReachableCode.from(original, pick(original, changed));
        ReachableCode after = ReachableCode.from(candidate, pick(candidate, changed));
        List<Reach> found = new ArrayList<>();
        after.references().forEach((reference, place) -> {
            if (!before.references().containsKey(reference)) {
                judge(reference, place, found);
            }
        });
        if (after.truncated() && !before.truncated()) {
            found.add(new Reach(
                    CapabilityCatalogue.REVIEW,
                    entrance(before, after) + " leads to more code than can be examined",
                    "the target"));
        }
        after.written().stream()
                .filter(field -> !before.written().contains(field))
                .forEach(field ->
                        found.add(new Reach(CapabilityCatalogue.STATIC_STATE, field + " is written", "the candidate")));
        if (before.locks() != after.locks()) {
            found.add(new Reach(
                    CapabilityCatalogue.SYNCHRONIZATION,
                    after.locks()
                            ? "a lock that the original does not take"
                            : "a lock of the original that is not taken any more",
                    "the target"));
        }
        return found;
    }

    private void judge(CodeReference reference, CodeMethod place, List<Reach> found) {
        String capability = CapabilityCatalogue.capability(reference.text());
        String note = reference.descriptor().equals("named in a string") ? " named in a string" : "";
        boolean inFile = candidate.holds(place.type());
        if (capability.equals(CapabilityCatalogue.REVIEW)) {
            boolean named = !note.isEmpty();
            if (inFile && !named && !knownPackages.contains(reference.packageName()) && !ownType(reference)) {
                found.add(new Reach(capability, reference.text(), place.shortName()));
            }
        } else if (!capability.equals(CapabilityCatalogue.HARMLESS)
                && (DEEP.contains(capability) || !candidate.pool().isLibrary(place.type()))) {
            found.add(new Reach(capability, reference.text() + note, place.shortName()));
        }
    }

    /** The call by which the candidate first enters code that the original does not. */
    private String entrance(ReachableCode before, ReachableCode after) {
        return after.references().entrySet().stream()
                .filter(entry -> candidate.holds(entry.getValue().type()))
                .map(Map.Entry::getKey)
                .filter(reference -> reference.isMethod()
                        && !before.references().containsKey(reference)
                        && candidate.pool().resolve(reference).isPresent())
                .map(CodeReference::text)
                .findFirst()
                .orElse(candidate.types().get(0).name.replace('/', '.'));
    }

    private boolean ownType(CodeReference reference) {
        return candidate.types().stream()
                .anyMatch(type -> type.name.replace('/', '.').equals(reference.owner()));
    }

    private static List<CodeMethod> pick(CompiledVersion version, List<String> keys) {
        Map<String, CodeMethod> methods = version.methods();
        return keys.stream().filter(methods::containsKey).map(methods::get).toList();
    }

    /** Packages that any code of the original file uses, its own included. */
    private static Set<String> packages(CompiledVersion version) {
        Set<String> packages = version.types().stream()
                .flatMap(type -> type.methods.stream())
                .flatMap(method -> CodeReferences.of(method).stream())
                .filter(reference -> !reference.descriptor().equals("named in a string"))
                .map(CodeReference::packageName)
                .collect(Collectors.toSet());
        for (ClassNode type : version.types()) {
            packages.add(CodeReference.type(type.name).packageName());
        }
        return packages;
    }
}
