package dev.speedopt.adequacy.mutation;

import dev.speedopt.target.MethodId;
import dev.speedopt.verification.replay.OriginalReplay;
import dev.speedopt.verification.replay.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Mutants in the place of candidates: replayed on every recorded and generated call, against what the original did. */
public final class MutantReplay {
    /** Wall time for all mutants of a target; those after it count as not noticed. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Replay replay;
    private final OriginalReplay original;
    private final MethodId target;
    private final List<Path> userPath;
    private final Path directory;

    /**
     * @param replay in JVMs behind the walls that candidates have
     * @param userPath the original's
     * @param directory for class files of mutants
     */
    public MutantReplay(Replay replay, OriginalReplay original, MethodId target, List<Path> userPath, Path directory) {
        this.replay = replay;
        this.original = original;
        this.target = target;
        this.userPath = List.copyOf(userPath);
        this.directory = directory;
    }

    /**
     * What came of it.
     *
     * @param noticed that differ from the original on some call
     * @param left that there was no time for, or no class file of
     */
    record Result(List<Mutant> noticed, List<Mutant> left) {}

    /** @param progress gets how many are done, and of how many */
    Result of(List<Mutant> mutants, BiConsumer<Integer, Integer> progress) throws IOException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        List<Mutant> noticed = new ArrayList<>();
        List<Mutant> left = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            Mutant mutant = mutants.get(i);
            progress.accept(i, mutants.size());
            if (mutant.classFile() == null || System.nanoTime() > deadline) {
                left.add(mutant);
            } else if (differs(mutant.classFile(), "mutant-" + i)) {
                noticed.add(mutant);
            }
        }
        return new Result(noticed, left);
    }

    private boolean differs(Path classFile, String label) throws IOException {
        Path classes = directory.resolve(label);
        Path place = classes.resolve(target.className().replace('.', '/') + ".class");
        Files.createDirectories(place.getParent());
        Files.copy(classFile, place, StandardCopyOption.REPLACE_EXISTING);
        List<Path> path = new ArrayList<>(List.of(classes));
        path.addAll(userPath);
        return replay.compare(original, path, label).evidence().differences() > 0;
    }
}
