package dev.speedopt.probe.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinsTest {
    @Test
    void texts_have_twins_by_hash_code_and_by_case() {
        List<Twins.Pair> pairs = Twins.of("x");

        assertThat(pairs)
                .anyMatch(pair ->
                        pair.one().hashCode() == String.valueOf(pair.other()).hashCode());
        assertThat(pairs)
                .filteredOn(pair -> pair.other() != null)
                .anyMatch(pair -> text(pair.one()).equalsIgnoreCase(text(pair.other()))
                        && !text(pair.one())
                                .toLowerCase(java.util.Locale.ROOT)
                                .equals(text(pair.other()).toLowerCase(java.util.Locale.ROOT)));
        assertThat(pairs).allMatch(pair -> !pair.one().equals(pair.other()));
    }

    @Test
    void numbers_have_twins_by_value_and_by_what_is_left_of_them_in_a_smaller_type() {
        assertThat(Twins.of(1.0)).contains(new Twins.Pair(0.0, -0.0));
        assertThat(Twins.of(5L)).anyMatch(pair -> ((Long) pair.one()).intValue() == ((Long) value(pair)).intValue());
        assertThat(Twins.of(BigDecimal.ONE))
                .allMatch(pair -> ((BigDecimal) pair.one()).compareTo((BigDecimal) value(pair)) == 0
                        && !pair.one().equals(pair.other()));
    }

    private static Object value(Twins.Pair pair) {
        return java.util.Objects.requireNonNull(pair.other());
    }

    private static String text(Object value) {
        return (String) value;
    }
}
