package dev.speedopt.optimization.rebase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.optimization.rebase.Reapplication.Outcome;
import dev.speedopt.optimization.rebase.Reapplication.Result;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReapplicationTest {
    private static final MethodId JOIN = new MethodId("org.acme.Names", "join", List.of("java.util.List"));
    private static final String OLD = """
            package org.acme;

            import java.util.List;

            class Names {
                String join(List<String> names) {
                    String all = "";
                    for (String name : names) {
                        all += name + ",";
                    }
                    return all;
                }

                int size() {
                    return 1;
                }
            }
            """;
    private static final String FASTER = OLD.replace("String all = \"\";", "StringBuilder all = new StringBuilder();")
            .replace("all += name + \",\";", "all.append(name).append(',');")
            .replace("return all;", "return all.toString();");

    @Test
    void on_the_same_version_it_is_the_accepted_file_to_the_byte() {
        Result made = onto(OLD, JOIN);

        assertThat(made.outcome()).isEqualTo(Outcome.MADE);
        assertThat(made.source()).isEqualTo(FASTER);
        assertThat(made.sameCode()).isTrue();
    }

    @Test
    void layout_and_comments_of_the_new_base_are_kept() {
        String now = """
                package org.acme;

                import java.util.List;

                class Names
                {
                \tint size() { return 1; }

                \tString join( List<String> names )
                \t{
                \t\t// Starts empty.
                \t\tString all = "";
                \t\tfor ( String name : names ) {
                \t\t\tall += name
                \t\t\t\t+ ",";
                \t\t}
                \t\treturn all; // done
                \t}
                }
                """;

        Result made = onto(now, JOIN);

        assertThat(made.outcome()).isEqualTo(Outcome.MADE);
        assertThat(made.sameCode()).isTrue();
        assertThat(made.source()).contains("\t\t// Starts empty.\n\t\tStringBuilder all = new StringBuilder();\n");
        assertThat(made.source())
                .contains("\t\tfor ( String name : names ) {\n\t\t\tall.append(name).append(',');\n\t\t}");
        assertThat(made.source()).contains("\t\treturn all.toString(); // done\n\t}\n}\n");
        assertThat(made.source()).startsWith(now.substring(0, now.indexOf("\t\tString all")));
    }

    @Test
    void names_of_the_new_base_are_used() {
        String now = OLD.replace("package org.acme", "package org.acme.text")
                .replace("class Names", "class Labels")
                .replace("join(List<String> names)", "joined(List<String> labels)")
                .replace(" : names", " : labels")
                .replace("String all", "String text")
                .replace("all += name", "text += name")
                .replace("return all", "return text");

        Result made = onto(now, new MethodId("org.acme.text.Labels", "joined", List.of("java.util.List")));

        assertThat(made.outcome()).isEqualTo(Outcome.MADE);
        assertThat(made.sameCode()).isTrue();
        assertThat(made.source())
                .isEqualTo(FASTER.replace("package org.acme", "package org.acme.text")
                        .replace("class Names", "class Labels")
                        .replace("join(List<String> names)", "joined(List<String> labels)")
                        .replace(" : names", " : labels")
                        .replace("StringBuilder all", "StringBuilder text")
                        .replace("all.", "text."));
    }

    @Test
    void a_parameter_s_new_name_does_not_touch_members_of_that_name() {
        String old =
                "class A {\n    int sum(java.util.List<Integer> size) {\n        int s = 0;\n        for (int i = 0; i < size.size(); i++) {\n            s += size.get(i);\n        }\n        return s;\n    }\n}\n";
        String faster = old.replace("int s = 0;\n", "int s = 0;\n        int n = size.size();\n")
                .replace("i < size.size()", "i < n");
        MethodId id = new MethodId("A", "sum", List.of("java.util.List"));

        Result made = new Reapplication(
                        MethodChange.of("A.java", old, faster, id).orElseThrow(),
                        JavaSource.parse(
                                "A.java", old.replace("> size)", "> list)").replace("size.", "list.")),
                        id)
                .make();

        assertThat(made.source()).contains("int n = list.size();").contains("s += list.get(i)");
    }

    @Test
    void an_edit_elsewhere_in_the_method_is_kept_and_the_code_is_no_longer_the_same() {
        String now = OLD.replace(
                "        String all", "        java.util.Objects.requireNonNull(names);\n        String all");

        Result made = onto(now, JOIN);

        assertThat(made.outcome()).isEqualTo(Outcome.MADE);
        assertThat(made.sameCode()).isFalse();
        assertThat(made.source())
                .contains("requireNonNull(names);\n        StringBuilder all = new StringBuilder();")
                .contains("return all.toString();");
    }

    @Test
    void an_edit_of_the_same_statement_is_dropped_with_the_reason() {
        Result made = onto(OLD.replace("all += name + \",\"", "all += name.strip() + \";\""), JOIN);

        assertThat(made.outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(made.reason()).isEqualTo("the new base changed the same statements of join");
        assertThat(made.source()).doesNotContain("<<<<").doesNotContain("StringBuilder");
    }

    @Test
    void what_the_new_base_has_already_is_not_made_again() {
        assertThat(onto(FASTER.replace("    ", "  "), JOIN).outcome()).isEqualTo(Outcome.THERE);
    }

    @Test
    void a_name_that_it_brings_along_must_be_free() {
        String now = OLD.replace("List<String> names", "List<String> sb").replace(" : names", " : sb");
        String faster = FASTER.replace("all", "sb");

        Result made = new Reapplication(
                        MethodChange.of("Names.java", OLD, faster, JOIN).orElseThrow(),
                        JavaSource.parse("Names.java", now),
                        JOIN)
                .make();

        assertThat(made.outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(made.reason()).contains("sb");
    }

    @Test
    void members_and_imports_come_along() {
        String faster = FASTER.replace("import java.util.List;", "import java.util.ArrayDeque;\nimport java.util.List;")
                .replace(
                        "class Names {\n",
                        "class Names {\n    private static final char[] COMMA = new char[new ArrayDeque<>(2).size() + 1];\n")
                .replace("append(',')", "append(comma())")
                .replace(
                        "    int size()",
                        "    private static char comma() {\n        return Names.COMMA[0];\n    }\n\n    int size()");
        String now = "package org.acme.moved;\n\nimport java.util.*;\nimport java.io.File;\n\n/** Moved. */\n"
                + OLD.substring(OLD.indexOf("class")).replace("Names", "Labels");

        Result made = new Reapplication(
                        MethodChange.of("Names.java", OLD, faster, JOIN).orElseThrow(),
                        JavaSource.parse("Labels.java", now),
                        new MethodId("org.acme.moved.Labels", "join", List.of("java.util.List")))
                .make();

        assertThat(made.reason()).isEmpty();
        assertThat(made.source())
                .contains(
                        "class Labels {\n    private static final char[] COMMA = new char[new ArrayDeque<>(2).size() + 1];")
                .contains("private static char comma() {\n        return Labels.COMMA[0];\n    }")
                .doesNotContain("import java.util.ArrayDeque");
        assertThat(JavaSource.parse("Labels.java", made.source()).errors()).isEmpty();
    }

    @Test
    void a_member_of_that_name_that_does_something_else_is_in_its_way() {
        String faster = FASTER.replace("class Names {", "class Names {\n    private static final int N = 1;\n");

        assertThat(new Reapplication(
                                MethodChange.of("Names.java", OLD, faster, JOIN).orElseThrow(),
                                JavaSource.parse(
                                        "Names.java",
                                        OLD.replace("class Names {", "class Names {\n    static int N = 2;\n")),
                                JOIN)
                        .make()
                        .reason())
                .isEqualTo("the new base has another N than it brings along");
    }

    @Test
    void bodies_alike_but_for_names_are_told_from_those_that_are_not() {
        assertThat(alike("int f(int a, int b) { return a - b; }", "int g(int x, int y) { return x - y; }"))
                .isTrue();
        assertThat(alike("int f(int a, int b) { return a - b; }", "int g(int x, int y) { return y - x; }"))
                .isFalse();
        assertThat(alike("int f(int a, int b) { return a - b; }", "int g(int x, int y) { return x - x; }"))
                .isFalse();
        assertThat(alike("int f(int a) { return a + 1; }", "int f(int a) { return a + 2; }"))
                .isFalse();
        assertThat(alike("int f(int a) { return f(a) + 1; }", "int g(int a) { /* again */ return g(a) + 1; }"))
                .isTrue();
    }

    private static boolean alike(String one, String other) {
        return Renaming.between(method(one), method(other)).complete();
    }

    private static MethodDeclaration method(String text) {
        return JavaSource.parse("A.java", "class A { " + text + " }").methods().get(0);
    }

    private static Result onto(String now, MethodId id) {
        return new Reapplication(
                        MethodChange.of("Names.java", OLD, FASTER, JOIN).orElseThrow(),
                        JavaSource.parse("Names.java", now),
                        id)
                .make();
    }
}
