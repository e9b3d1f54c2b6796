package dev.speedopt.analysis.profile;

import dev.speedopt.evidence.FlameGraphs.Flame;
import dev.speedopt.evidence.FlameGraphs.Stack;
import dev.speedopt.target.MethodId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;

/** What ran inside one method, by the samples of a recording. */
public final class TargetFlame {
    /** Stacks that a reader can tell apart in a picture. */
    private static final int MOST_STACKS = 120;

    private static final int DEEPEST = 40;

    private final MethodId target;
    private final Map<List<String>, Integer> seen = new LinkedHashMap<>();

    private TargetFlame(MethodId target) {
        this.target = target;
    }

    /** All samples that are within {@code target}; none where the recording cannot be read. */
    public static Flame read(Path recording, MethodId target) {
        TargetFlame flame = new TargetFlame(target);
        RecordingFiles.read(recording, flame::add);
        return flame.whole();
    }

    /** From the outermost call of the target inward: what called it is our own driver. */
    private void add(List<StackFrame> stack) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (isTarget(stack.get(i))) {
                List<String> frames = new ArrayList<>();
                for (int j = i; j >= 0 && frames.size() < DEEPEST; j--) {
                    StackFrame frame = stack.get(j);
                    // How the JVM calls lambdas and concatenates strings: numbered, and nobody's code.
                    if (!frame.className().startsWith("java.lang.invoke.")) {
                        frames.add(frame.className() + "." + frame.methodName());
                    }
                }
                seen.merge(List.copyOf(frames), 1, Integer::sum);
                return;
            }
        }
    }

    private boolean isTarget(StackFrame frame) {
        return frame.className().equals(target.className())
                && frame.methodName().equals(target.methodName())
                && Arrays.stream(Type.getArgumentTypes(frame.descriptor()))
                        .map(Type::getClassName)
                        .toList()
                        .equals(target.parameterTypes());
    }

    private Flame whole() {
        List<Stack> stacks = seen.entrySet().stream()
                .map(entry -> new Stack(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Stack::samples)
                        .reversed()
                        .thenComparing(stack -> String.join(";", stack.frames())))
                .toList();
        int samples = stacks.stream().mapToInt(Stack::samples).sum();
        if (stacks.size() <= MOST_STACKS) {
            return new Flame(samples, stacks);
        }
        List<Stack> shown = new ArrayList<>(stacks.subList(0, MOST_STACKS));
        int kept = shown.stream().mapToInt(Stack::samples).sum();
        shown.add(new Stack(stacks.get(0).frames().subList(0, 1), samples - kept));
        return new Flame(samples, shown);
    }
}
