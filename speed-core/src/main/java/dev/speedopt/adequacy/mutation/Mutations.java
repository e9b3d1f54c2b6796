package dev.speedopt.adequacy.mutation;

import dev.speedopt.evidence.MutationEvidence;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.Libraries;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the mutation score of a target: first by the tests that reach it, then by replaying what these leave alive. */
public final class Mutations {
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final Jvm jvm;
    private final Libraries libraries;
    private final Console console;
    private final MutantCache cache;
    private final PitRun pit;

    /**
     * @param root folder of the user's build
     * @param kept folder for what PIT found, by content
     */
    public Mutations(Jvm jvm, Libraries libraries, Console console, Path root, Path kept) {
        this.jvm = jvm;
        this.libraries = libraries;
        this.console = console;
        this.cache = new MutantCache(kept);
        this.pit = new PitRun(jvm, root, LIMIT);
    }

    /**
     * @param classes folder of the target's class file as speed compiled it
     * @param modules whose tests reach the target; at least one
     * @param replay for what the tests leave alive
     * @param directory for everything that is written
     * @return figures, or the reason why there are none
     */
    public MutationEvidence take(
            MethodId target, Path classes, List<TestedModule> modules, MutantReplay replay, Path directory) {
        try (Console.Step step = console.step("Mutants of " + target.shortName())) {
            step.progress(0, 0, "held against the tests, by PIT");
            List<String> notes = new ArrayList<>();
            Map<String, Mutant> found = new LinkedHashMap<>();
            int suites = 0;
            for (TestedModule module : modules) {
                try {
                    Path reports = reports(target, classes, module, directory.resolve("pit-" + suites));
                    PitReport.read(reports, target).forEach(mutant -> found.merge(mutant.key(), mutant, Mutant::or));
                    suites++;
                } catch (ProjectException e) {
                    notes.add("the tests of " + module.id() + " could not be held against mutants: " + e.getMessage());
                }
            }
            if (suites == 0) {
                return MutationEvidence.notTaken(target, String.join("; ", notes));
            }
            return judged(target, List.copyOf(found.values()), replay, notes, step);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write under " + directory + ": " + e.getMessage(), e);
        }
    }

    private Path reports(MethodId target, Path classes, TestedModule module, Path directory) throws IOException {
        String key = cache.key(target, module, jvm);
        Path kept = cache.get(key);
        return kept != null
                ? kept
                : cache.put(
                        key,
                        pit.run(target, classes, module, Pitest.forTestsOf(module.classPath(), libraries), directory));
    }

    private static MutationEvidence judged(
            MethodId target, List<Mutant> all, MutantReplay replay, List<String> notes, Console.Step step)
            throws IOException {
        List<Mutant> alive = all.stream()
                .filter(mutant -> mutant.fate() == Mutant.Fate.SURVIVED)
                .toList();
        MutantReplay.Result replayed =
                replay.of(alive, (done, of) -> step.progress(done, of, "those that the tests let live, by replay"));
        if (!replayed.left().isEmpty()) {
            notes.add(replayed.left().size() + " of " + alive.size()
                    + " mutants were not replayed (no time left, or no class file) and count as not noticed");
        }
        int byTests = count(all, Mutant.Fate.NOTICED);
        int unjudged = count(all, Mutant.Fate.UNJUDGED);
        if (unjudged > 0) {
            notes.add(unjudged + " mutants that could not be loaded or ended PIT's JVM are not counted");
        }
        return new MutationEvidence(
                1,
                target,
                all.size() - unjudged,
                byTests,
                replayed.noticed().size(),
                alive.stream()
                        .filter(mutant -> !replayed.noticed().contains(mutant))
                        .map(mutant -> new MutationEvidence.Survivor(mutant.line(), mutant.change()))
                        .sorted(Comparator.comparingInt(MutationEvidence.Survivor::line))
                        .toList(),
                notes,
                null);
    }

    private static int count(List<Mutant> mutants, Mutant.Fate fate) {
        return (int) mutants.stream().filter(mutant -> mutant.fate() == fate).count();
    }
}
