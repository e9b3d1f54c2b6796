package dev.speedopt.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrimmedMeanTest {
    /** The self-awareness data of Wilcox, "Introduction to Robust Estimation and Hypothesis Testing". */
    private static final double[] SELF_AWARENESS = {
        77, 87, 88, 114, 151, 210, 219, 246, 253, 262, 296, 299, 306, 376, 428, 515, 666, 1310, 2611
    };

    @Test
    void has_the_location_and_the_winsorised_variance_that_Wilcox_prints() {
        TrimmedMean trimmed = TrimmedMean.of(SELF_AWARENESS, 3);

        assertThat(trimmed.location()).isEqualTo(282.7, within(0.05));
        assertThat(trimmed.degreesOfFreedom()).isEqualTo(12);
        double winsorisedVariance = trimmed.standardError() * trimmed.standardError() * 13 * 12 / 18;
        assertThat(winsorisedVariance).isEqualTo(21551.4, within(0.05));
    }

    @Test
    void gives_the_trimmed_t_that_SciPy_documents() {
        // scipy.stats.ttest_ind(a, b, trim=.2): statistic=3.4463884028073513, df=6.0, with the variances pooled
        TrimmedMean a = TrimmedMean.of(new double[] {56, 128.6, 12, 123.8, 64.34, 78, 763.3}, 1);
        TrimmedMean b = TrimmedMean.of(new double[] {1.1, 2.9, 4.2}, 0);

        double squares = Math.pow(a.standardError(), 2) * 5 * 4 + Math.pow(b.standardError(), 2) * 3 * 2;
        int degreesOfFreedom = a.degreesOfFreedom() + b.degreesOfFreedom();
        double statistic = (a.location() - b.location()) / Math.sqrt(squares / degreesOfFreedom * (1.0 / 5 + 1.0 / 3));

        assertThat(degreesOfFreedom).isEqualTo(6);
        assertThat(statistic).isEqualTo(3.4463884028073513, within(1e-12));
    }

    @Test
    void is_Students_t_when_nothing_is_trimmed() {
        // Student's own data (Biometrika 1908), extra hours of sleep, drug 1: R's t.test prints -0.5297804 and
        // 2.0297804.
        double[] sleep = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

        TrimmedMean mean = TrimmedMean.of(sleep, 0);
        Bounds bounds = mean.bounds(0.025);

        assertThat(mean.location()).isEqualTo(0.75, within(1e-12));
        assertThat(bounds.lower()).isEqualTo(-0.5297804, within(1e-7));
        assertThat(bounds.upper()).isEqualTo(2.0297804, within(1e-7));
    }

    /**
     * SciPy 1.17 has Yuen's test for two samples; against a sample of zeros it is the one of one sample:
     * {@code ttest_ind(values, zeros, equal_var=False, trim=t).confidence_interval(0.96)}.
     */
    @Test
    void gives_the_intervals_that_SciPy_gives() {
        TrimmedMean six = TrimmedMean.of(new double[] {0.15, 0.20, 0.25, 0.20, 0.18, 0.22}, 1);
        TrimmedMean ten = TrimmedMean.of(new double[] {0.10, 0.12, 0.11, 0.14, 0.09, 0.13, 0.50, 0.11, 0.12, -0.3}, 2);
        TrimmedMean three = TrimmedMean.of(new double[] {0.66, 0.70, 0.72}, 0);

        assertThat(six.location() / six.standardError()).isEqualTo(17.32050807568877, within(1e-12));
        assertThat(six.bounds(0.02).lower()).isEqualTo(0.15979438079869665, within(1e-12));
        assertThat(six.bounds(0.02).upper()).isEqualTo(0.24020561920130337, within(1e-12));
        assertThat(ten.location() / ten.standardError()).isEqualTo(16.541483901245755, within(1e-11));
        assertThat(ten.degreesOfFreedom()).isEqualTo(5);
        assertThat(ten.bounds(0.02).lower()).isEqualTo(0.09583615219093397, within(1e-12));
        assertThat(three.bounds(0.005).lower()).isEqualTo(0.5182755539270666, within(1e-12));
        assertThat(three.bounds(0.005).upper()).isEqualTo(0.8683911127396001, within(1e-12));
    }

    /** The column of the upper tail 0.02, and that of 0.005, of the printed tables; SciPy's {@code t.isf} to 15 digits. */
    @Test
    void reaches_as_far_as_the_tables_of_Students_t_say() {
        double[] two = {4.848732213850612, 3.481908760321213, 2.9985278732065868, 2.7565085219094745};
        double[] half = {9.924843200918293, 5.840909309733357, 4.604094871349993, 4.032142983555229};
        for (int i = 0; i < two.length; i++) {
            assertThat(new TrimmedMean(0, 1, 2 + i).bounds(0.02).upper()).isEqualTo(two[i], within(1e-11));
            assertThat(new TrimmedMean(0, 1, 2 + i).bounds(0.005).upper()).isEqualTo(half[i], within(1e-11));
        }
    }

    @Test
    void a_single_wild_value_does_not_move_the_trimmed_location() {
        double[] calm = {0.10, 0.11, 0.09, 0.10, 0.12};
        double[] wild = Arrays.copyOf(calm, 5);
        wild[4] = 50;

        assertThat(TrimmedMean.of(wild, 1).location())
                .isEqualTo(TrimmedMean.of(calm, 1).location());
    }

    @Test
    void refuses_to_trim_everything_away() {
        assertThatThrownBy(() -> TrimmedMean.of(new double[] {1, 2, 3}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Cannot drop 1 a side of 3 values");
    }
}
