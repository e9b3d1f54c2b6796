package dev.speedopt.analysis.profile;

import dev.speedopt.target.MethodId;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** In which lines of one method a profile found it, whatever those lines were calling. */
public final class HotLines {
    /** Samples below which nothing is said. */
    private static final int ENOUGH = 20;

    private static final int MOST_LINES = 5;

    private final MethodId method;
    private final Map<Integer, Integer> byLine = new TreeMap<>();
    private int samples;

    HotLines(MethodId method) {
        this.method = method;
    }

    /** @param profiles folder with flight recordings, which may be missing or hold some that a killed JVM left incomplete */
    public static HotLines read(Path profiles, MethodId method) {
        HotLines lines = new HotLines(method);
        // Of what cannot be read of it the rest counts.
        RecordingFiles.read(profiles, lines::add);
        return lines;
    }

    /** @param stack from the top; of a recursion the innermost call counts */
    void add(List<StackFrame> stack) {
        stack.stream().filter(this::within).findFirst().ifPresent(frame -> {
            samples++;
            byLine.merge(frame.line(), 1, Integer::sum);
        });
    }

    private boolean within(StackFrame frame) {
        return frame.className().equals(method.className())
                && (frame.methodName().equals(method.methodName())
                        || frame.methodName().startsWith("lambda$" + method.methodName() + "$"));
    }

    /** The hottest lines with their text, the hottest first; empty where there are too few samples to say. */
    public String describe(String source) {
        if (samples < ENOUGH) {
            return "";
        }
        List<String> text = source.lines().toList();
        StringBuilder lines = new StringBuilder("Of " + samples + " samples while the tests ran:\n");
        byLine.entrySet().stream()
                .filter(entry -> entry.getKey() >= 1 && entry.getKey() <= text.size())
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue()))
                .limit(MOST_LINES)
                .forEach(entry -> lines.append(String.format(
                        Locale.ROOT,
                        "%3d %% in line %d: %s%n",
                        100 * entry.getValue() / samples,
                        entry.getKey(),
                        text.get(entry.getKey() - 1).strip())));
        return lines.toString();
    }
}
