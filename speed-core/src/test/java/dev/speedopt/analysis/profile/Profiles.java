package dev.speedopt.analysis.profile;

import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.util.List;
import java.util.Map;

/** Profiles as tests need them. */
public final class Profiles {
    private Profiles() {}

    /** @param samples by method, each alone on its stack; the methods take no arguments */
    public static Profile of(List<Target> targets, Map<MethodId, Integer> samples) {
        SampleCount count = new SampleCount(new SourceFrames(targets));
        samples.forEach((method, times) -> {
            for (int i = 0; i < times; i++) {
                count.running(List.of(new StackFrame(method.className(), method.methodName(), "()V", 1)));
            }
        });
        return new Profile(count, List.of());
    }
}
