package dev.speedopt.analysis;

import dev.speedopt.target.MethodId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.objectweb.asm.Type;

/** Counts stacks for the project's method nearest to their top. */
final class SampleCount {
    private final Predicate<String> ofProject;
    private final Map<MethodId, Integer> byMethod = new HashMap<>();
    private final Map<String, Integer> lambdas = new HashMap<>();
    private int samples;

    SampleCount(Predicate<String> ofProject) {
        this.ofProject = ofProject;
    }

    /** @param stack from the top */
    void add(List<StackFrame> stack) {
        for (StackFrame frame : stack) {
            if (ofProject.test(frame.className())) {
                samples++;
                count(frame);
                return;
            }
        }
    }

    private void count(StackFrame frame) {
        if (frame.methodName().startsWith("lambda$")) {
            String name = frame.methodName().substring("lambda$".length());
            int end = name.lastIndexOf('$');
            lambdas.merge(frame.className() + "#" + (end < 0 ? name : name.substring(0, end)), 1, Integer::sum);
            return;
        }
        List<String> types = Arrays.stream(Type.getArgumentTypes(frame.descriptor()))
                .map(Type::getClassName)
                .toList();
        byMethod.merge(new MethodId(frame.className(), frame.methodName(), types), 1, Integer::sum);
    }

    HotSpots result(List<String> problems) {
        return new HotSpots(byMethod, lambdas, samples, problems);
    }
}
