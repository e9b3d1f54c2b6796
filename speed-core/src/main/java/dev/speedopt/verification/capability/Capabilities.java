package dev.speedopt.verification.capability;

import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.verification.bytecode.CompiledVersion;
import dev.speedopt.verification.compilation.CompiledFile;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/**
 * Third rung, before anything of a candidate runs: compares the bytecode of original and candidate, and refuses new reach into
 * processes, network, files, reflection, native code, threads, exit, class loading, system properties, static state and the
 * like ({@code capabilities.txt}), lambdas, method handles and class names in strings included.
 *
 * <p>Both versions must be compiled alike ({@link Compilation#compileOriginal}), else differences of compiler options would
 * pass for the candidate's. Code of the project and of its libraries that the candidate newly calls is followed.
 */
public final class Capabilities {
    private static final int LISTED = 20;

    private Capabilities() {}

    /** Every capability that a refusal can name, in order: what {@code verification.allow} takes beside packages and classes. */
    public static NavigableSet<String> names() {
        return CapabilityCatalogue.names();
    }

    /** @param allow capabilities, packages, classes or {@code class#member}s that a candidate may newly reach */
    public static RungResult check(CompiledFile original, CompiledFile candidate, List<String> allow) {
        long start = System.nanoTime();
        CompiledVersion before = CompiledVersion.of(original);
        CompiledVersion after = CompiledVersion.of(candidate);
        List<String> changed = before.changedIn(after);
        List<Reach> found = new ArrayList<>(new ReferenceDiff(before, after).find(changed));
        found.addAll(new NewState(before, after).find());
        found.addAll(new SharedState(before, after).find(changed));
        found.removeIf(reach -> allow.stream().anyMatch(reach::allowedBy));
        List<String> sentences =
                found.stream().map(Reach::sentence).distinct().sorted().toList();
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (sentences.isEmpty()) {
            return RungResult.passed(Rung.CAPABILITIES, "It reaches into nothing that the original does not", millis);
        }
        return RungResult.failed(
                Rung.CAPABILITIES,
                "It reaches into what the original does not: " + sentences.get(0),
                sentences.subList(0, Math.min(LISTED, sentences.size())),
                millis);
    }
}
