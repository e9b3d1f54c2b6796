package dev.speedopt.analysis.profile;

import dev.speedopt.evidence.ProfileShare;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a program spends its time, by samples. A method's own time is what it spends itself, in the JDK and in libraries; its
 * total time is what its callees of the project spend as well.
 */
public final class Profile {
    /** Samples below which shares say too little: at 200, a share of 10 % is known to about 4 % either way. */
    public static final int ENOUGH = 200;

    private static final Profile NONE = new Profile(new SampleCount(new SourceFrames(List.of())), List.of());

    private final SampleCount count;
    private final List<String> problems;

    Profile(SampleCount count, List<String> problems) {
        this.count = count;
        this.problems = List.copyOf(problems);
    }

    /** Nothing known. */
    public static Profile none() {
        return NONE;
    }

    /**
     * Reads recordings.
     *
     * @param recording a {@code .jfr} file, or a folder with some, one a fork
     * @param targets the project's methods; time anywhere else counts for the one of them that led there
     * @return what could be read; files that a killed fork left incomplete are named in {@link #problems}
     */
    public static Profile read(Path recording, List<Target> targets) {
        SampleCount count = new SampleCount(new SourceFrames(targets));
        List<String> problems = new ArrayList<>(RecordingFiles.read(recording, count));
        return new Profile(count, problems);
    }

    /** Samples with a method of the project on the stack. */
    public int samples() {
        return count.samples();
    }

    /** Samples of other code alone: the test framework, the start of the JVM. */
    public int elsewhere() {
        return count.elsewhere();
    }

    /** Whether shares can be trusted. */
    public boolean enough() {
        return samples() >= ENOUGH;
    }

    /** The part that a method, its lambdas included, spent itself and in libraries. */
    public ProfileShare self(MethodId method) {
        return new ProfileShare(count.self().getOrDefault(method, 0), samples());
    }

    /** The part that a method was on the stack for. */
    public ProfileShare total(MethodId method) {
        return new ProfileShare(count.total().getOrDefault(method, 0), samples());
    }

    /** The part of all bytes allocated below methods of the project, 0 to 1; NaN where no allocation was seen. */
    public double allocation(MethodId method) {
        return count.bytes() == 0 ? Double.NaN : (double) count.allocated().getOrDefault(method, 0L) / count.bytes();
    }

    /** The lines of a method that it was found in, the hottest first, with samples. */
    public List<Map.Entry<Integer, Integer>> lines(MethodId method) {
        return count.lines(method).entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** Every method seen, the one with most time of its own first. */
    public List<MethodId> methods() {
        Set<MethodId> all = new TreeSet<>(count.total().keySet());
        all.addAll(count.allocated().keySet());
        return all.stream()
                .sorted(Comparator.comparingInt(
                                (MethodId method) -> -count.self().getOrDefault(method, 0))
                        .thenComparingInt(method -> -count.total().getOrDefault(method, 0))
                        .thenComparingLong(method -> -count.allocated().getOrDefault(method, 0L)))
                .toList();
    }

    /** How sure the shares are, in a sentence without its full stop. */
    public String confidence() {
        if (!enough()) {
            return "Only " + samples() + " samples in the project's code, at least " + ENOUGH
                    + " are needed for shares that mean something";
        }
        ProfileShare half = new ProfileShare(samples() / 2, samples());
        ProfileShare tenth = new ProfileShare(samples() / 10, samples());
        return String.format(
                Locale.ROOT,
                "%d samples: a share of 10 %% is known to ± %.1f, any share to ± %.1f percentage points (95 %%)",
                samples(),
                50 * (tenth.upper() - tenth.lower()),
                50 * (half.upper() - half.lower()));
    }

    /** What could not be read, one sentence each. */
    public List<String> problems() {
        return problems;
    }
}
