package dev.speedopt.measurement.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Held against NIST's Statistical Reference Datasets (Norris), and Anscombe, The American Statistician 27 (1973). */
class LineTest {
    private static final double[] NORRIS_X = {
        0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6, 775.5, 666.9, 338.0, 447.5,
                11.6,
        556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1,
                448.9, 0.5
    };
    private static final double[] NORRIS_Y = {
        0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9,
                10.8,
        557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4,
                449.2, 0.2
    };

    @Test
    void agrees_with_nists_certified_values() {
        Line line = Line.through(NORRIS_X, NORRIS_Y);

        assertThat(line.slope()).isCloseTo(1.00211681802045, within(1e-13));
        assertThat(line.intercept()).isCloseTo(-0.262323073774029, within(1e-12));
        assertThat(line.slopeError()).isCloseTo(0.429796848199937E-03, within(1e-15));
        assertThat(line.degreesOfFreedom()).isEqualTo(34);
    }

    @Test
    void agrees_with_anscombe() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        Line line = Line.through(x, y);

        assertThat(line.slope()).isCloseTo(0.5001, within(5e-5));
        assertThat(line.intercept()).isCloseTo(3.0001, within(5e-5));
        assertThat(line.slopeError()).isCloseTo(0.1179, within(5e-5));
        // R: confint(lm(y1 ~ x1)) gives 0.2333701 and 0.7668117.
        assertThat(line.slope() - line.reach(0.95)).isCloseTo(0.2333701, within(5e-7));
        assertThat(line.slope() + line.reach(0.95)).isCloseTo(0.7668117, within(5e-7));
    }

    @Test
    void refuses_what_is_no_line() {
        assertThatThrownBy(() -> Line.through(new double[] {1, 2}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Line.through(new double[] {1, 1, 1}, new double[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
