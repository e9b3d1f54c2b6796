package dev.speedopt.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted change means beyond its method.
 *
 * @param attempt id of the attempt
 * @param callers who calls the method; absent where the compiled classes do not hold it
 * @param whole what the change means for all that was profiled; absent where nothing was, or samples do not suffice
 * @param saving a month, by what the user says that processor time costs; absent where the user does not say
 * @param unknown what could have been said and why it is not, one sentence each
 */
public record Impact(
        int attempt,
        @Nullable Callers callers,
        @Nullable Whole whole,
        @Nullable MonthlySaving saving,
        List<String> unknown) {
    public Impact {
        unknown = List.copyOf(unknown);
    }

    /**
     * Who calls a method, by the compiled classes of the build.
     *
     * @param direct methods of the main classes that call it themselves
     * @param leading methods of the main classes from which calls lead to it, those included
     * @param tests test methods from which calls lead to it
     * @param names some of the direct ones, sorted
     */
    public record Callers(int direct, int leading, int tests, List<String> names) {
        public Callers {
            names = List.copyOf(names);
        }
    }

    /**
     * What a faster method means for all that was profiled.
     *
     * @param profiled what ran
     * @param samples that the method was found in
     * @param of all samples
     * @param percent of the time of all that is saved
     * @param lower bound of it
     * @param upper bound of it
     */
    public record Whole(String profiled, int samples, int of, double percent, double lower, double upper) {
        public static Whole of(String profiled, SystemImpact impact) {
            return new Whole(
                    profiled,
                    impact.share().samples(),
                    impact.share().of(),
                    impact.percent(),
                    impact.lower(),
                    impact.upper());
        }
    }

    /**
     * Money a month.
     *
     * @param currency as the user writes it; absent where the user does not
     * @param amount estimate
     * @param lower bound, from the improvement's
     * @param upper bound, likewise
     * @param basis what it is made of, the user's own figures named
     */
    public record MonthlySaving(@Nullable String currency, double amount, double lower, double upper, String basis) {}
}
