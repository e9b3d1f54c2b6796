package dev.speedopt.analysis.opportunity;

import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders methods by the time that they take, whether or not anybody knows a faster form. */
public final class Hottest {
    private Hottest() {}

    /** The hottest first; where there are too few samples, and among those never seen, by a guess from loops and calls. */
    public static List<Target> of(List<Target> targets, Profile profile, List<ModuleModel> modules) {
        Map<MethodId, Shape> shapes = Shape.of(targets, modules);
        return targets.stream()
                .sorted(Comparator.comparingDouble((Target target) ->
                                profile.enough() ? -profile.self(target.id()).samples() : 0)
                        .thenComparingDouble(target -> {
                            @Nullable Shape shape = shapes.get(target.id());
                            return shape == null ? 0 : -shape.weight();
                        }))
                .toList();
    }
}
