package dev.speedopt.optimization.comparison;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.TargetSelector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much slower counts as a regression, where targets have a limit of their own ({@code thresholds.regressions}). */
final class RegressionLimits {
    private final @Nullable Double forAll;
    private final List<Limit> limits = new ArrayList<>();

    private record Limit(String text, TargetSelector selector, double percent) {}

    /**
     * @param forAll what the command line says of all targets; absent where it says nothing
     * @throws ProjectException with everything that is wrong
     */
    RegressionLimits(SpeedConfig.Thresholds thresholds, @Nullable Double forAll) {
        this.forAll = forAll;
        List<String> wrong = new ArrayList<>();
        for (String each : thresholds.regressions()) {
            String[] parts = each.split("=", 2);
            try {
                double percent = Double.parseDouble(parts[1].strip());
                if (percent > 0) {
                    limits.add(new Limit(parts[0].strip(), TargetSelector.parse(parts[0].strip()), percent));
                } else {
                    wrong.add("'" + each + "': expected is a number of per cent above 0");
                }
            } catch (ProjectException e) {
                wrong.add("'" + each + "': " + e.getMessage());
            }
        }
        if (!wrong.isEmpty()) {
            throw new ProjectException("thresholds.regressions: " + String.join("; ", wrong) + ".");
        }
        limits.sort(Comparator.comparingInt((Limit limit) -> limit.text().length())
                .reversed()
                .thenComparing(Limit::text));
    }

    /** Of one target, in per cent of time; null for the noise floor. */
    @Nullable
    Double of(MethodId target) {
        return forAll != null
                ? forAll
                : limits.stream()
                        .filter(limit -> limit.selector().matches(target))
                        .map(Limit::percent)
                        .findFirst()
                        .orElse(null);
    }
}
