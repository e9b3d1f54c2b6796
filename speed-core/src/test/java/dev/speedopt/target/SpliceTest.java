package dev.speedopt.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpliceTest {
    private static final String BEFORE = """
            // a header
            package org.acme;

            import java.util.ArrayList;
            import java.util.List;

            /** Adds. */
            class Sums {
                private final int base = 1; // stays

                /** Sums up. */
                @Deprecated
                int sum(List<Integer> values,  int start) {
                    int s = start; /* { */
                    for (Integer v : values) s += v;
                    return s;
                }

                int  other( ) { return 1 ; }
            }
            """;
    private static final MethodId SUM = new MethodId("org.acme.Sums", "sum", List.of("java.util.List", "int"));

    @Test
    void replaces_the_body_and_nothing_else() {
        String after = splice("int sum(List<Integer> values, int start) {\n    return start;\n}");
        assertThat(after).isEqualTo(BEFORE.replace("""
                                int s = start; /* { */
                                for (Integer v : values) s += v;
                                return s;
                        """, """
                                return start;
                        """));
    }

    @Test
    void puts_fields_first_methods_after_the_target_and_imports_in_order() {
        String after = Splice.method(
                JavaSource.parse("Sums.java", BEFORE),
                SUM,
                "/** Faster. */ int sum(List<Integer> values, int start) { return help(start); }",
                List.of("private static final int LIMIT = 16;", "private static int help(int x) {\n    return x;\n}"),
                List.of("import java.util.HashMap;", "java.util.List"));
        assertThat(after)
                .contains("import java.util.ArrayList;\nimport java.util.HashMap;\nimport java.util.List;\n")
                .contains(
                        "class Sums {\n    private static final int LIMIT = 16;\n    private final int base = 1; // stays\n")
                .contains(
                        "{ return help(start); }\n\n    private static int help(int x) {\n        return x;\n    }\n\n")
                .doesNotContain("Faster");
        assertThat(JavaSource.attribute("Sums.java", after, List.of(), List.of("-proc:none"))
                        .errors())
                .isEmpty();
    }

    @Test
    void puts_a_field_after_the_one_that_it_mentions() {
        String after = Splice.method(
                JavaSource.parse("Sums.java", BEFORE),
                SUM,
                "int sum(List<Integer> values, int start) { return twice; }",
                List.of("private final int twice = base * 2;"),
                List.of());
        assertThat(after).contains("base = 1; // stays\n    private final int twice = base * 2;\n");
    }

    @Test
    void keeps_carriage_returns_and_tabs() {
        String before = "class A {\r\n\tint f(int x) {\r\n\t\treturn x;\r\n\t}\r\n}\r\n";
        String after = Splice.method(
                JavaSource.parse("A.java", before),
                new MethodId("A", "f", List.of("int")),
                "int f(int x) {\n    if (x > 0) {\n        return 1;\n    }\n    return x;\n}",
                List.of("private static final int ONE = 1;"),
                List.of("java.util.Map"));
        String expected = """
                import java.util.Map;

                class A {
                \tprivate static final int ONE = 1;
                \tint f(int x) {
                \t\tif (x > 0) {
                \t\t\treturn 1;
                \t\t}
                \t\treturn x;
                \t}
                }
                """;
        assertThat(after).isEqualTo(expected.replace("\n", "\r\n"));
    }

    @Test
    void puts_a_field_of_an_enum_after_its_constants() {
        String before = "enum E {\n    A(1), B(2);\n\n    E(int x) {}\n    int f() { return 1; }\n}\n";
        String after = Splice.method(
                JavaSource.parse("E.java", before),
                new MethodId("E", "f", List.of()),
                "int f() { return N; }",
                List.of("private static final int N = 1;"),
                List.of());
        assertThat(after).contains("    A(1), B(2);\n    private static final int N = 1;\n\n    E(int x) {}");
    }

    @Test
    void refuses_another_name() {
        assertRefused("int total(List<Integer> values, int start) { return 1; }", "Expected the method sum, got total");
    }

    @Test
    void refuses_renamed_parameters() {
        assertRefused("int sum(List<Integer> list, int start) { return 1; }", "must stay (values, start)");
    }

    @Test
    void refuses_other_types() {
        assertRefused("long sum(List<Integer> values, int start) { return 1; }", "signature of sum must stay");
        assertRefused("int sum(List<Integer> values, long start) { return 1; }", "signature of sum must stay");
    }

    @Test
    void refuses_what_does_not_parse() {
        assertRefused("int sum(List<Integer> values, int start) { return", "does not parse");
        assertRefused("Here is the code:", "does not parse");
    }

    @Test
    void refuses_a_body_that_leaves_code_out() {
        assertRefused(
                "int sum(List<Integer> values, int start) {\n // ... existing code ...\n return 1; }",
                "leaves code out");
    }

    @Test
    void refuses_braces_that_break_out_of_the_class() {
        assertRefused("int sum(List<Integer> values, int start) { return 1; } } class B {", "braces");
    }

    @Test
    void refuses_an_import_that_would_change_the_meaning_of_another_name() {
        assertThatThrownBy(() -> Splice.method(
                        JavaSource.parse("Sums.java", BEFORE),
                        SUM,
                        "int sum(List<Integer> values, int start) { return 1; }",
                        List.of(),
                        List.of("java.awt.List")))
                .isInstanceOf(SpliceException.class)
                .hasMessage("The import java.awt.List clashes with java.util.List");
    }

    private static String splice(String method) {
        return Splice.method(JavaSource.parse("Sums.java", BEFORE), SUM, method, List.of(), List.of());
    }

    private static void assertRefused(String method, String why) {
        assertThatThrownBy(() -> splice(method))
                .isInstanceOf(SpliceException.class)
                .hasMessageContaining(why);
    }
}
