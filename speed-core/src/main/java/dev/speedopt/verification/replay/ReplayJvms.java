package dev.speedopt.verification.replay;

import dev.speedopt.probe.input.FoundInputs;
import dev.speedopt.process.ProbeJvm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What replays start: JVMs that make calls, look for inputs, or call from several threads.
 *
 * @param directory for outcomes, logs and temporary files of the JVMs
 * @param seed of the search for inputs
 */
record ReplayJvms(ProbeJvm jvm, Path directory, long seed) {
    Path file(String name) {
        return directory.resolve(name);
    }

    Variant variant(Script script, List<Path> classPath, String label, Variant.Limits limits) {
        return new Variant(jvm, directory, script, classPath, label, limits);
    }

    Threads threads(Set<String> unsteady) {
        return new Threads(jvm, directory, unsteady);
    }

    /**
     * Looks for inputs that no test gave.
     *
     * @param candidate whether only what reaches something new is wanted
     * @param looked how long; zero for not at all
     * @param proposed file with arguments that are tried as well; absent for none
     */
    FoundInputs.All search(
            Script script,
            List<Path> classPath,
            boolean candidate,
            Duration looked,
            String label,
            @Nullable Path proposed) {
        return looked.isZero()
                ? new FoundInputs.All(List.of(), 0, "")
                : new InputSearch(jvm, directory, seed).find(script, classPath, candidate, looked, label, proposed);
    }

    /** How one call ended in each of these replays; null where it did not. */
    static List<@Nullable CallEnd> ends(int index, Variant.Ended... replays) {
        List<@Nullable CallEnd> ends = new ArrayList<>();
        for (Variant.Ended replay : replays) {
            ends.add(replay.ends().get(index));
        }
        return ends;
    }

    /** Two at a time. */
    @SafeVarargs
    static List<Variant.Ended> inParallel(Supplier<Variant.Ended>... works) {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<Variant.Ended>> all = new ArrayList<>();
            for (Supplier<Variant.Ended> work : works) {
                all.add(CompletableFuture.supplyAsync(work, pool));
            }
            return all.stream().map(CompletableFuture::join).toList();
        } finally {
            pool.shutdown();
        }
    }
}
