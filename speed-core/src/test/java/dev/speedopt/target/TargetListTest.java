package dev.speedopt.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetListTest {
    private static final MethodId ONE = new MethodId("a.B", "one", List.of("int", "java.lang.String"));

    @Test
    void commas_inside_parentheses_do_not_separate() {
        assertThat(TargetList.split("a.B#one(int,String), a.B#two ,c.**"))
                .containsExactly("a.B#one(int,String)", "a.B#two", "c.**");
    }

    @Test
    void means_what_any_of_them_means() {
        assertThat(TargetList.parse("c.D,a.B#one(int,String)").matches(ONE)).isTrue();
        assertThat(TargetList.parse("c.D,a.B#one(int)").matches(ONE)).isFalse();
        assertThat(TargetList.parse(" ").matches(ONE))
                .as("nothing is everything")
                .isTrue();
    }
}
