package dev.speedopt.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnusedImportsTest {
    private static String removed(String before, String after) {
        return UnusedImports.removed(JavaSource.parse("A.java", before), after);
    }

    private static String file(String imports, String body) {
        return "package p;\n\n" + imports + "\nclass A {\n    " + body + "\n}\n";
    }

    @Test
    void an_import_that_only_the_old_code_used_goes_with_its_line() {
        String both = "import java.util.ArrayList;\nimport java.util.List;\n";
        assertThat(removed(
                        file(both, "List<String> a = new ArrayList<>();"), file(both, "List<String> a = List.of();")))
                .isEqualTo(file("import java.util.List;\n", "List<String> a = List.of();"));
    }

    @Test
    void an_import_that_was_unused_before_stays() {
        String one = "import java.util.List;\n";
        assertThat(removed(file(one, "int a = 1;"), file(one, "int a = 2;"))).isEqualTo(file(one, "int a = 2;"));
    }

    @Test
    void an_import_that_a_comment_or_a_longer_expression_still_names_stays() {
        String one = "import java.util.List;\n";
        String after = file(one, "/** See {@link List#of}. */ int a = 2;");
        assertThat(removed(file(one, "List<String> a;"), after)).isEqualTo(after);
    }

    @Test
    void a_longer_name_is_not_a_use() {
        String one = "import java.util.List;\n";
        assertThat(removed(file(one, "List<String> a;"), file(one, "int List$ = myList;")))
                .doesNotContain("import");
    }

    @Test
    void a_static_import_goes_too_and_one_by_wildcard_stays() {
        String two = "import static java.lang.Math.max;\nimport java.util.*;\n";
        assertThat(removed(file(two, "int a = max(1, 2); List<String> b;"), file(two, "int a = 2;")))
                .isEqualTo(file("import java.util.*;\n", "int a = 2;"));
    }

    @Test
    void the_last_import_of_a_group_takes_one_blank_line_with_it() {
        String two = "import java.util.List;\n\nimport org.acme.B;\n";
        assertThat(removed(file(two, "List<B> a;"), file(two, "B a;"))).isEqualTo(file("import org.acme.B;\n", "B a;"));
        assertThat(removed(file("import java.util.List;\n", "List<?> a;"), file("import java.util.List;\n", "int a;")))
                .isEqualTo("package p;\n\nclass A {\n    int a;\n}\n");
    }

    @Test
    void two_imports_on_one_line_and_carriage_returns_are_kept_apart() {
        String two = "import java.util.List; import java.util.Set;\r\n";
        assertThat(removed(file(two, "List<?> a; Set<?> b;"), file(two, "Set<?> b;")))
                .contains(" import java.util.Set;\r\n")
                .doesNotContain("java.util.List");
    }

    @Test
    void text_that_does_not_parse_is_left_alone() {
        String one = "import java.util.List;\n";
        assertThat(removed(file(one, "List<?> a;"), file(one, "int a = ;"))).isEqualTo(file(one, "int a = ;"));
    }
}
