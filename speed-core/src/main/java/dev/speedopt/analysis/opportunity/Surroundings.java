package dev.speedopt.analysis.opportunity;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What makes a method's result depend on more than its arguments, by the names of what it calls. */
enum Surroundings {
    CLOCK(
            "reads the clock",
            0.3,
            "java\\.lang\\.System#(currentTimeMillis|nanoTime)|java\\.time\\.\\w+#(now|system\\w*)|java\\.util\\.Calendar#getInstance"),
    CHANCE(
            "draws random numbers",
            0.3,
            "java\\.lang\\.Math#random|java\\.util\\.(\\w*Random|concurrent\\.ThreadLocalRandom)#(next|current|ints|longs|doubles).*"
                    + "|java\\.security\\.SecureRandom#next.*|java\\.util\\.UUID#randomUUID|java\\.util\\.Collections#shuffle"),
    OUTSIDE(
            "reads or writes outside of the JVM",
            0.4,
            "java\\.io\\.(File|RandomAccessFile)\\w*#.*|java\\.nio\\.(file\\.Files|channels\\.\\w+)#.*|java\\.net\\.(\\w*Socket|URL|http\\.).*"
                    + "|javax?\\.sql\\..*|java\\.lang\\.(Process\\w*|Runtime)#(start|exec).*|java\\.lang\\.System#getenv"),
    THREADS(
            "starts threads or waits for them",
            0.5,
            "java\\.lang\\.Thread#(start|sleep|join)|java\\.lang\\.Object#wait|java\\.util\\.concurrent\\.\\w*(Executor|CompletableFuture)\\w*#.*");

    private final String phrase;
    private final double safety;
    private final Pattern names;

    Surroundings(String phrase, double safety, String names) {
        this.phrase = phrase;
        this.safety = safety;
        this.names = Pattern.compile(names);
    }

    String phrase() {
        return phrase;
    }

    /** What is left of the safety of a method that does it itself. */
    double safety() {
        return safety;
    }

    /** Those that show in {@code calls}, with the first call of each: {@code java.lang.System#nanoTime}. */
    static List<Seen> in(Collection<String> calls) {
        return java.util.Arrays.stream(values())
                .flatMap(each -> calls.stream()
                        .filter(call -> each.names.matcher(call).matches())
                        .sorted()
                        .limit(1)
                        .map(call -> new Seen(each, call)))
                .toList();
    }

    record Seen(Surroundings kind, String call) {}
}
