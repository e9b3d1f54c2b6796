package dev.speedopt.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.project.ProjectException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetSelectorTest {
    private static final MethodId ID =
            new MethodId("org.acme.Foo$Bar", "baz", List.of("int", "java.lang.String", "java.util.Map$Entry[]"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "**",
                "org.**",
                "org.acme.**",
                "org.acme.*",
                "org.acme.Foo$Bar",
                "org.acme.Foo.Bar",
                "org.acme.Foo$Bar#baz",
                "org.acme.Foo.Bar#baz( int, String, Map.Entry<K, V>... )",
                "org.acme.Foo$Bar#baz(int,java.lang.String,java.util.Map$Entry[])"
            })
    void matches(String text) {
        assertThat(TargetSelector.parse(text).matches(ID)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.*",
                "org.acme.Foo.**",
                "org.acme.Foo",
                "org.acm.**",
                "org.acme.Foo$Bar#ba",
                "org.acme.Foo$Bar#baz()",
                "org.acme.Foo$Bar#baz(int,String,Entry)",
                "org.acme.Foo$Bar#baz(int,ring,Entry[])"
            })
    void does_not_match(String text) {
        assertThat(TargetSelector.parse(text).matches(ID)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.acme.Foo#", "#bar", "org acme", "Foo#bar(int", "org.**.Foo", "Foo#b#c", "Foo::bar"})
    void refuses_what_is_no_target(String text) {
        assertThatThrownBy(() -> TargetSelector.parse(text))
                .isInstanceOf(ProjectException.class)
                .hasMessage("Not a target: '" + text
                        + "'; write pkg.Class#method, pkg.Class#method(int,String), pkg.Class or pkg.**");
    }

    @Test
    void names_a_parameter_type_that_is_none() {
        assertThatThrownBy(() -> TargetSelector.parse("Foo#bar(int x)"))
                .isInstanceOf(ProjectException.class)
                .hasMessageStartingWith("Not a parameter type: 'int x'");
    }

    @Test
    void reads_an_identity_back() {
        assertThat(TargetSelector.parse(ID.toString()).matches(ID)).isTrue();
    }
}
