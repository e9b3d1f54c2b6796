package dev.speedopt.verification.replay;

import dev.speedopt.probe.input.FoundInputs;
import dev.speedopt.workload.RecordedCall;
import dev.speedopt.workload.Workload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replays an original three times, in surroundings that differ, and compares it with itself: what is not alike says nothing about candidates. */
final class OriginalRuns {
    private static final Duration JVM_OF_ORIGINAL = Duration.ofMinutes(10);

    private final ReplayJvms jvms;
    private final Duration longestCall;
    private final Duration looked;

    /**
     * @param longestCall after which a call is given up
     * @param looked how long for inputs that no test gave; zero for none
     */
    OriginalRuns(ReplayJvms jvms, Duration longestCall, Duration looked) {
        this.jvms = jvms;
        this.longestCall = longestCall;
        this.looked = looked;
    }

    /**
     * @param byThreads whether several threads are to replay the calls as well
     * @param proposed file with arguments as {@link dev.speedopt.probe.input.ProposedInputs} reads them; absent for none
     */
    OriginalReplay replay(Workload workload, List<Path> userClassPath, boolean byThreads, @Nullable Path proposed) {
        long start = System.nanoTime();
        Variant.Limits limits = new Variant.Limits(longestCall, JVM_OF_ORIGINAL);
        Script recorded = Script.of(workload);
        Variant.Ended first = jvms.variant(recorded, userClassPath, "original-1", limits)
                .replay(Surroundings.PLAIN, true, (call, end) -> true);
        Script looking = recorded.looking(first.classes());
        FoundInputs.All found = first.failure() == null
                ? jvms.search(looking, userClassPath, false, looked, "original", proposed)
                : new FoundInputs.All(List.of(), 0, "");
        Script script = looking.with(found.inputs(), jvms.file("generated.calls"));
        List<Variant.Ended> again = ReplayJvms.inParallel(
                () -> jvms.variant(script, userClassPath, "original-2", limits)
                        .withoutHung(first)
                        .replay(Surroundings.PLAIN, false, (call, end) -> true),
                () -> jvms.variant(script, userClassPath, "original-moved", limits)
                        .withoutHung(first)
                        .replay(Surroundings.MOVED, false, (call, end) -> true),
                () -> jvms.variant(script, userClassPath, "original-abroad", limits)
                        .withoutHung(first)
                        .replay(Surroundings.ABROAD, false, (call, end) -> true));
        SelfComparison self = new SelfComparison(workload, script);
        for (RecordedCall call : workload.calls()) {
            self.add(call.index(), ReplayJvms.ends(call.index(), first, again.get(0), again.get(1)));
        }
        for (int index = script.recorded(); index < script.size(); index++) {
            self.add(index, ReplayJvms.ends(index, again.get(0), again.get(1)));
        }
        first.notes().forEach(self::note);
        if (!found.trouble().isEmpty()) {
            self.note("looking for further inputs: "
                    + found.trouble().lines().findFirst().orElse(""));
        }
        String failure = first.failure();
        for (Variant.Ended each : again) {
            failure = failure == null ? each.failure() : failure;
        }
        ThreadedCalls threads = byThreads && failure == null
                ? jvms.threads(self.unsteady()).original(looking, userClassPath, ThreadedCalls.each(first.ends()))
                : ThreadedCalls.NONE;
        if (byThreads) {
            self.note(threads.steady().size()
                    + " recorded calls are replayed by several threads as well; the others come to"
                    + " something else each time");
        }
        return self.result(
                failure, found.tried(), again.get(2).ends(), threads, (System.nanoTime() - start) / 1_000_000);
    }
}
