package dev.speedopt.optimization.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.SampleModule;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MethodSearchTest {
    private static final String SUM =
            "int sum(int[] all) {\n        int s = 0;\n        for (int each : all) {\n            s += each;\n        }\n        return s;\n    }\n";

    @TempDir
    Path folder;

    @Test
    void a_method_is_found_where_it_was() throws IOException {
        write("org/acme/A.java", "package org.acme; class A { " + SUM + " int one() { return 1; } }");
        write("org/acme/B.java", "package org.acme; class B { " + SUM + " }");

        assertThat(found("class A { " + SUM + " }", "org/acme/A.java")).hasValue("org.acme.A#sum(int[])");
    }

    @Test
    void a_class_that_was_moved_and_renamed_is_found_by_the_method_s_name() throws IOException {
        write(
                "org/acme/text/Totals.java",
                "package org.acme.text; class Totals { " + SUM + " int one() { return 1; } }");

        assertThat(found("class A { " + SUM + " }", "org/acme/A.java")).hasValue("org.acme.text.Totals#sum(int[])");
    }

    @Test
    void a_method_that_was_renamed_is_found_by_what_it_does() throws IOException {
        write(
                "org/acme/A.java",
                "package org.acme; class A { " + SUM.replace("sum", "total").replace("each", "x")
                        + SUM.replace("sum", "other").replace("+=", "-=") + " }");

        assertThat(found("class A { " + SUM + " }", "org/acme/A.java")).hasValue("org.acme.A#total(int[])");
    }

    @Test
    void one_that_was_renamed_and_edited_is_found_in_its_file_where_nothing_else_is_like_it() throws IOException {
        String edited = SUM.replace("sum", "total").replace("int s = 0;", "if (all == null) { return 0; } int s = 0;");
        write("org/acme/A.java", "package org.acme; class A { " + edited + " int one(int[] all) { return all[0]; } }");

        assertThat(found("class A { " + SUM + " }", "org/acme/A.java")).hasValue("org.acme.A#total(int[])");
    }

    @Test
    void twins_and_strangers_are_not_guessed_at() throws IOException {
        write(
                "org/acme/A.java",
                "package org.acme; class A { " + SUM.replace("sum", "one") + SUM.replace("sum", "two") + " }");
        assertThat(found("class A { " + SUM + " }", "org/acme/A.java")).isEmpty();

        write("org/acme/A.java", "package org.acme; class A { int neg(int[] all) { return -all[0]; } }");
        assertThat(found("class A { " + SUM + " }", "org/acme/A.java")).isEmpty();
    }

    @Test
    void a_neighbour_does_not_become_a_method_that_was_deleted() throws IOException {
        String neighbour = SUM.replace("sum", "total");
        write("org/acme/A.java", "package org.acme; class A { " + neighbour + " }");

        assertThat(found("class A { " + SUM + neighbour + " }", "org/acme/A.java"))
                .isEmpty();
    }

    @Test
    void a_twin_that_is_another_method_does_not_become_one_that_was_deleted() throws IOException {
        write("org/acme/B.java", "package org.acme; class B { " + SUM.replace("sum", "total") + " }");
        MethodSearch search = search();
        MethodDeclaration deleted = method("class A { " + SUM + " }");
        Path file = path("org/acme/A.java");
        Target total = search.all().get(0);

        assertThat(search.find(deleted, file, Set.of())).hasValue(total);
        assertThat(search.find(deleted, file, Set.of(total))).isEmpty();
        assertThat(search.inPlace(method("class B { " + SUM + " }"), path("org/acme/B.java")))
                .hasValue(total);
    }

    private Optional<String> found(String old, String file) {
        return search().find(method(old), path(file), Set.of()).map(Target::id).map(Object::toString);
    }

    private MethodSearch search() {
        return MethodSearch.in(List.of(SampleModule.of("m", folder).model()));
    }

    private static MethodDeclaration method(String old) {
        return JavaSource.parse("A.java", "package org.acme; " + old).methods().get(0);
    }

    private Path path(String file) {
        return folder.resolve("src/main/java").resolve(file);
    }

    private void write(String path, String text) throws IOException {
        Path file = path(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
