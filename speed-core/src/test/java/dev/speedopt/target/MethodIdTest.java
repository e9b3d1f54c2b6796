package dev.speedopt.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodIdTest {
    @Test
    void overloads_and_namesakes_keep_their_files_apart() {
        Stream<MethodId> alike = Stream.of(
                new MethodId("org.acme.Foo", "bar", List.of()),
                new MethodId("org.acme.Foo", "bar", List.of("int")),
                new MethodId("org.acme.Foo", "Bar", List.of("int")),
                new MethodId("org.acme.other.Foo", "bar", List.of("int")),
                new MethodId("org.acme.Outer$Foo", "bar", List.of("int")));

        assertThat(alike.map(id -> id.fileName().toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    @Test
    void a_constructor_has_a_file_name_as_well() {
        assertThat(new MethodId("org.acme.Foo$Bar", "<init>", List.of("long[]")).fileName())
                .matches("Foo-Bar-init-[0-9a-f]{8}");
    }
}
