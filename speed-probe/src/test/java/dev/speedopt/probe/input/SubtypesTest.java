package dev.speedopt.probe.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubtypesTest {
    interface Shape {}

    static class Circle implements Shape {}

    static class Ring extends Circle {}

    abstract static class Angular implements Shape {}

    static class Square extends Angular {}

    private final Subtypes subtypes = new Subtypes(here(), SubtypesTest.class.getClassLoader());

    @Test
    void what_is_below_an_interface_is_found_at_any_depth_and_can_be_made() {
        assertThat(subtypes.of(Shape.class)).containsExactlyInAnyOrder(Circle.class, Ring.class, Square.class);
    }

    @Test
    void a_class_is_one_of_its_own() {
        assertThat(subtypes.of(Circle.class)).containsExactly(Circle.class, Ring.class);
        assertThat(subtypes.of(Ring.class)).isEqualTo(List.of(Ring.class));
    }

    private static String here() {
        try {
            return Path.of(SubtypesTest.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
