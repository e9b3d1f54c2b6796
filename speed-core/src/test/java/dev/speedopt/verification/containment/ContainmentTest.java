package dev.speedopt.verification.containment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainmentTest {
    private static final String SOURCE = """
            /* Licence … of somebody */
            package org.acme;

            import java.util.List;
            import java.util.Map; // for other

            /** Sums. @see List */
            public class Foo extends Base {
                private static final String TEXT = \"""
                        a

                        "b" // no comment
                        \""";
                private int count;

                /** Adds. */
                @Deprecated
                public int bar(List<Integer> numbers) throws IllegalStateException {
                    int sum = 0;
                    // adds one after the other
                    for (int i = 0; i < numbers.size(); i++) {
                        sum += numbers.get(i);
                    }
                    return sum;
                }

                /** Other. */
                int other(Map<String, String> map) {
                    int local = inherited(map.size());
                    return local + count; // trailing
                }

                static class Nested {
                    int bar(List<Integer> numbers) {
                        return 1;
                    }
                }
            }
            """;
    private static final String LOOP = SOURCE.substring(SOURCE.indexOf("int sum = 0;"), SOURCE.indexOf("return sum;"));
    private static final String BETTER =
            "int sum = 0;\n        for (int number : numbers) {\n            sum += number;\n        }\n        ";
    private static final String FASTER = SOURCE.replace(LOOP, BETTER);
    private static final Target TARGET = new Target(
            new MethodId("org.acme.Foo", "bar", List.of("java.util.List")),
            "org.acme:foo",
            Path.of("/p/src/main/java/org/acme/Foo.java"),
            Path.of("/p/src/main/java"),
            16,
            24);

    @Test
    void a_change_of_the_targets_body_passes() {
        RungResult result = check(FASTER);

        assertThat(result.passed()).as(result.toString()).isTrue();
        assertThat(result.rung()).isEqualTo(Rung.CONTAINMENT);
        assertThat(result.summary()).isEqualTo("Only the body of Foo#bar changes");
    }

    @Test
    void new_private_members_with_comments_and_imports_pass() {
        String candidate = FASTER.replace("sum += number;", "sum += add(number, ZERO);")
                .replace(
                        "    /** Other. */",
                        "    /** Helps. */\n    private static int add(int a, int b) {\n        return a + b; // sum\n    } // end\n\n    /** Other. */")
                .replace(
                        "    private int count;",
                        "    // nothing\n    private static final int ZERO = 0;\n    private int count;\n\n    private record Pair(int a, int b) {}")
                .replace("import java.util.List;", "import java.util.ArrayList;\nimport java.util.List;");

        RungResult result = check(candidate);

        assertThat(result.passed()).as(result.toString()).isTrue();
        assertThat(result.summary())
                .contains("field ZERO")
                .contains("type Pair")
                .contains("method add(int,int)");
    }

    @Test
    void other_line_endings_are_not_a_change() {
        assertThat(Containment.check(SOURCE.replace("\n", "\r\n"), FASTER, TARGET)
                        .passed())
                .isTrue();
    }

    @Test
    void a_comment_alone_is_identical() {
        assertRefused(SOURCE.replace("// adds one after the other", "// faster"), "is identical to the original");
        assertRefused(SOURCE, "is identical to the original");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public int bar|int bar",
                "@Deprecated\n|",
                "throws IllegalStateException |",
                "bar(List<Integer> numbers) throws|bar(List<Integer> values) throws",
                "bar(List<Integer> numbers) throws|bar(List<? extends Integer> numbers) throws",
                "/** Adds. */|/** Adds quickly. */",
                "return local + count;|return local - count;",
                "; // trailing|; // still",
                "class Foo extends Base|final class Foo extends Base",
                "return 1;|return 2;",
                "a\n\n|a\n",
                "\"b\" // no comment|\"b\"// no comment",
                "private int count;|private int count = 1;",
                "private int count;|int count;",
                "private int count;|private int count, more;",
                "private int count;|",
                "static class Nested|class Nested",
                "package org.acme;|package org.acme2;",
                "Licence … of|Licence of",
                "// for other|// for nobody",
                "    /** Other. */\n|    /** Other. */\n\n\n",
                "int other(|int  other(",
            })
    void a_change_anywhere_else_is_refused(String change) {
        int bar = change.indexOf('|');
        String before = change.substring(0, bar);
        assertThat(FASTER).contains(before);

        assertRefused(FASTER.replace(before, change.substring(bar + 1)), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int helper() { return 1; }|not private",
                "static { System.out.println(); }|not private",
                "class Helper {}|not private",
                "private int inherited(long size) { return 0; }|could change its meaning",
                "private int other(Object map) { return 0; }|could change its meaning",
                "private int bar(Object... numbers) { return 0; }|could change its meaning",
                "private static class Integer {}|could change its meaning",
                "private static class Nested2 { public int x; } int y;|not private",
            })
    void a_new_member_that_is_not_the_candidates_own_affair_is_refused(String member) {
        int bar = member.indexOf('|');

        assertRefused(
                FASTER.replace("    /** Other. */", member.substring(0, bar) + "\n    /** Other. */"),
                member.substring(bar + 1));
    }

    @Test
    void a_helper_for_recursion_may_have_the_targets_name() {
        String candidate = FASTER.replace(
                "    /** Other. */",
                "    private int bar(List<Integer> numbers, int from) {\n        return from;\n    }\n\n    /** Other. */");

        assertThat(check(candidate).passed()).isTrue();
    }

    @Test
    void a_new_member_in_another_class_is_refused() {
        assertRefused(
                FASTER.replace("static class Nested {", "static class Nested {\n        private int x;"),
                "not the target's class");
    }

    @Test
    void a_new_top_level_class_is_refused() {
        assertRefused(FASTER + "class Helper {}\n", "not private");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.awt.List;|",
                "import static java.lang.Math.*;|name the member",
                "import static org.acme.Helper.inherited;|could change its meaning",
                "import org.evil.Base;|could change its meaning",
                "import org.evil.String;|could change its meaning",
            })
    void an_import_that_catches_other_names_is_refused(String added) {
        int bar = added.indexOf('|');

        assertRefused(
                FASTER.replace("import java.util.List;", added.substring(0, bar) + "\nimport java.util.List;"),
                added.substring(bar + 1));
    }

    @Test
    void an_import_that_other_code_uses_stays() {
        assertRefused(
                FASTER.replace("import java.util.Map; // for other\n", "// for other\n"),
                "removes import java.util.Map");
        assertRefused(
                FASTER.replace("import java.util.List;\n", "")
                        .replace("List<Integer> numbers", "java.util.List<Integer> numbers"),
                "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// ... existing code ...",
                "// ... rest of the method remains the same",
                "/* … unchanged … */",
                "// rest of the code",
                "// (omitted for brevity)",
                "// ...",
                "// your code here",
            })
    void code_that_was_left_out_is_refused(String comment) {
        assertRefused(FASTER.replace("return sum;", comment + "\n        return sum;"), "leaves code out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// the rest is added below", "// skips elements that are unchanged", "// 1, 2, ..., n"})
    void a_comment_that_explains_is_fine(String comment) {
        RungResult result = check(FASTER.replace("return sum;", comment + "\n        return sum;"));

        assertThat(result.passed()).as(result.toString()).isTrue();
    }

    @Test
    void text_that_nests_too_deeply_to_be_read_is_refused() {
        String deep = "1" + " + (1".repeat(50_000) + ")".repeat(50_000);
        RungResult result = check(FASTER.replace("return sum;", "return sum + " + deep + ";"));

        assertThat(result.summary()).contains("nests its expressions too deeply");
    }

    @Test
    void text_that_does_not_parse_is_refused_with_the_error() {
        RungResult result = check(FASTER.substring(0, FASTER.indexOf("return sum;")));

        assertThat(result.passed()).isFalse();
        assertThat(result.summary())
                .startsWith("The candidate does not parse: Foo.java:")
                .contains("end of file");
    }

    @Test
    void what_it_does_outside_of_the_body_is_said_in_a_sentence() {
        assertThat(check(FASTER.replace("/** Other. */", "/** Another. */")).summary())
                .startsWith("The candidate changes what is outside of the target's body, at line ");
        assertThat(check(FASTER.substring(0, FASTER.lastIndexOf('}')) + "\n}").summary())
                .startsWith("The candidate changes the layout outside of the target, at line ");
    }

    @Test
    void prose_is_refused() {
        assertThat(check("Here is the faster method:\n```java\n" + FASTER + "```\n")
                        .passed())
                .isFalse();
        assertThat(check("").passed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// \\u000a sum = 1;",
                "String s = \"\\u0022 + evil() + \\u0022\";",
                "String s = \"\\\\\\u0022\";",
                "\\uuu007b }",
                "// \u202e sum",
                "int a\u200b = 1;",
            })
    void hidden_characters_are_refused(String line) {
        RungResult result = check(FASTER.replace("return sum;", line + "\n        return sum;"));

        assertThat(result.passed()).as(result.toString()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"char c = '\\u00e9';", "char c = '\\u0000';", "String s = \"\\\\u0022\";", "String s = \"é…\";"})
    void honest_escapes_are_fine(String line) {
        RungResult result = check(FASTER.replace("return sum;", line + "\n        return sum;"));

        assertThat(result.passed()).as(result.toString()).isTrue();
    }

    @Test
    void a_body_that_closes_the_method_early_is_refused() {
        assertRefused(FASTER.replace("return sum;", "return sum; } public int open() { return 1;"), "not private");
        assertRefused(
                FASTER.replace("return sum;", "return sum; } static { count(); } private int x() { return 1;"), "");
    }

    @Test
    void the_right_one_of_two_overloads_is_looked_at() {
        String two =
                "package p;\nclass A {\n    int f(java.util.Date d) { return 1; }\n    int f(java.sql.Date d) { return 2; }\n}\n";
        Target second = new Target(
                new MethodId("p.A", "f", List.of("java.sql.Date")), "m", Path.of("/A.java"), Path.of("/"), 4, 4);

        assertThat(Containment.check(two, two.replace("return 2", "return 1 + 1"), second)
                        .passed())
                .isTrue();
        assertThat(Containment.check(two, two.replace("return 1", "return 2 - 1"), second)
                        .passed())
                .isFalse();
    }

    @Test
    void a_long_comment_or_text_block_does_not_overflow() {
        String large = FASTER.replace("Licence", "Licence " + "x * \n ".repeat(50_000));
        String original = SOURCE.replace("Licence", "Licence " + "x * \n ".repeat(50_000));

        assertThat(Containment.check(original, large, TARGET).passed()).isTrue();
    }

    private static RungResult check(String candidate) {
        return Containment.check(SOURCE, candidate, TARGET);
    }

    private static void assertRefused(String candidate, String reason) {
        RungResult result = check(candidate);
        assertThat(result.passed()).as(candidate).isFalse();
        assertThat(String.join("\n", result.details())).contains(reason);
    }
}
