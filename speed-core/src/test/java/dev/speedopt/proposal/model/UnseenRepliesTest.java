package dev.speedopt.proposal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.proposal.Proposal;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What models really write around and into code: each reply is taken as it is meant, or refused by name. */
class UnseenRepliesTest {
    private static final String METHOD = Orders.METHOD;

    private static Proposal read(String reply) throws Refused {
        return new ReplyReader(Orders.TARGET, Orders.method()).read(reply, "model:openai/x", "allocation_reduction");
    }

    private static String fenced(String code) {
        return "```java\n" + code + "\n```\n";
    }

    static Stream<Arguments> usable() {
        String javadoc = "/**\n * Joins.\n *\n * ```\n * join(\", \")\n * ```\n */\n";
        String quoting = METHOD.replace(
                "return all",
                "String fence = \"\"\"\n            ```\n            {\n            \"\"\";\n    return all");
        return Stream.of(
                Arguments.of("Windows line ends", Orders.REPLY.replace("\n", "\r\n")),
                Arguments.of("a byte order mark in front", "\uFEFF" + fenced(METHOD)),
                Arguments.of("a byte order mark in the code", "```java\n\uFEFF" + METHOD + "```\n"),
                Arguments.of("an invisible space in front", "\u200B```java\n" + METHOD + "```\n"),
                Arguments.of(
                        "a fence with attributes", "```java title=\"Orders.java\" {.numberLines}\n" + METHOD + "```\n"),
                Arguments.of("Java in capitals", "```Java\n" + METHOD + "```\n"),
                Arguments.of("a fence of tildes", "~~~java\n" + METHOD + "~~~\n"),
                Arguments.of("an indented fence, in a list", "1. Do this:\n   ```java\n" + METHOD + "   ```\n"),
                Arguments.of("a quoted fence within a longer one", "````java\n" + METHOD + "````\n"),
                Arguments.of("the original first", fenced(originalMethod()) + "becomes\n" + fenced(METHOD)),
                Arguments.of("twice the same", fenced(METHOD) + "In short:\n" + fenced("// final\n" + METHOD)),
                Arguments.of("a sketch in another language", "```text\nO(n)\n```\n" + fenced(METHOD)),
                Arguments.of("an example of its use", fenced(METHOD) + fenced("String all = orders.join(\", \");")),
                Arguments.of("a fence in its javadoc", "```java\n" + javadoc + METHOD + "```\n"),
                Arguments.of("a fence in a comment", fenced(METHOD.replace("return", "/*\n```\n*/ return"))),
                Arguments.of("a fence and a brace in a text block", fenced(quoting)),
                Arguments.of("annotations and modifiers", fenced("@Override\n@SuppressWarnings(\"x\")\n" + METHOD)),
                Arguments.of("a final parameter", fenced(METHOD.replace("(String", "(final String"))),
                Arguments.of("a qualified type", fenced(METHOD.replace("(String", "(java.lang.String"))),
                Arguments.of("an annotated parameter", fenced(METHOD.replace("(String", "(@Deprecated String"))),
                Arguments.of("a type parameter", fenced(METHOD.replace("public String", "public <T> String"))),
                Arguments.of("static", fenced(METHOD.replace("public String", "static String"))),
                Arguments.of(
                        "a throws clause",
                        fenced(METHOD.replace(") {\n    StringB", ") throws IllegalStateException {\n    StringB"))),
                Arguments.of("no-break spaces for indentation", fenced(METHOD.replace("    ", "\u00A0\u00A0"))),
                Arguments.of("imports that the file has", fenced("import java.util.List;\n" + METHOD)),
                Arguments.of(
                        "a wildcard import", fenced("import java.util.*;\nimport static java.lang.Math.*;\n" + METHOD)),
                Arguments.of(
                        "an import with a comment behind", fenced("import java.util.Map; // for the table\n" + METHOD)),
                Arguments.of("a path with an asterisk", "```\nsrc/main/*.java\n```\n" + fenced(METHOD)),
                Arguments.of("a licence in front", fenced("/* Copyright */\nimport java.util.Map;\n\n" + METHOD)));
    }

    private static String originalMethod() {
        MethodDeclaration method = Orders.method();
        return Orders.SOURCE.substring(method.start(), method.end());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("usable")
    void what_is_meant_as_one_version_is_taken_as_one(String name, String reply) throws Refused {
        String source = read(reply).source();
        JavaSource after = JavaSource.parse("Orders.java", source);
        assertThat(after.errors()).isEmpty();
        assertThat(source).contains("all.append(clean(").doesNotContain("\r").doesNotContain("\uFEFF");
        MethodDeclaration target = Objects.requireNonNull(after.find(Orders.ID));
        assertThat(source.substring(target.start(), target.bodyStart()))
                .isEqualTo("public String join(String separator) ");
        assertThat(source)
                .endsWith(Orders.SOURCE.substring(Orders.SOURCE.indexOf("    public String join(int count)")));
    }

    static Stream<Arguments> refused() {
        String body = "StringBuilder all = new StringBuilder();";
        return Stream.of(
                Arguments.of("a refusal", "I can't help with that.", "it offers no code."),
                Arguments.of("a refusal with a brace", "I can't help with {this}.", "it offers no code."),
                Arguments.of("nothing to gain", "The method is optimal; see `names`.", "it offers no code."),
                Arguments.of(
                        "a difference in a Java fence",
                        fenced("@@ -14,3 +14,3 @@\n-        String all = \"\";\n+        " + body),
                        "it holds a difference instead of the whole method."),
                Arguments.of(
                        "a difference of the whole method",
                        fenced(" public String join(String separator) {\n-    a();\n+    b();\n }"),
                        "it holds a difference instead of the whole method."),
                Arguments.of(
                        "a call of a tool",
                        "```json\n{\"tool\": \"edit_file\", \"path\": \"Orders.java\"}\n```",
                        "its code block is json instead of java."),
                Arguments.of("a tool call in tags", "<tool_call>{\"name\":\"edit\"}</tool_call>", "without a fence"),
                Arguments.of("the body alone", fenced(body + "\nreturn all.toString();"), "its code does not parse"),
                Arguments.of("an expression alone", fenced("String.join(separator, names)"), "its code does not parse"),
                Arguments.of("no body", fenced("public abstract String join(String separator);"), "join has no body"),
                Arguments.of(
                        "the method in a class of the same name",
                        fenced("class Orders { static class Orders {\n" + METHOD + "} }"),
                        "it holds a whole class"),
                Arguments.of(
                        "a module's import", fenced("import module java.base;\n" + METHOD), "its code does not parse"),
                Arguments.of(
                        "an import of another project",
                        fenced("import org.acme.evil.*\n" + METHOD),
                        "its code does not parse"),
                Arguments.of("cut off", "```java\n" + METHOD.substring(0, 90), "its code block is not closed"),
                Arguments.of(
                        "cut off in a text block",
                        "```java\n" + METHOD.replace("return all", "String x = \"\"\"\n    return all") + "```\n",
                        "its code does not parse: unclosed text block"),
                Arguments.of(
                        "two versions to choose from",
                        fenced(METHOD) + "or\n"
                                + fenced(METHOD.replace("append(separator)", "append(separator + \"\")")),
                        "it holds 2 versions"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_not_one_is_refused_by_name(String name, String reply, String reason) {
        assertThatThrownBy(() -> read(reply)).isInstanceOf(Refused.class).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// ...existing code...",
                "// ... existing code ...",
                "//...",
                "// …",
                "/* ... */",
                "/* … rest … */",
                "// ... rest of the method ...",
                "// rest of the method unchanged",
                "// Rest of the loop stays as it was",
                "// (unchanged)",
                "// unchanged",
                "// Unchanged from the original",
                "// same as before",
                "// same as the original",
                "// as before",
                "// as above",
                "// remaining code unchanged",
                "// remaining implementation",
                "// [existing code]",
                "// <existing code here>",
                "// existing logic here",
                "// keep existing code",
                "// previous code",
                "// original code goes here",
                "// original implementation",
                "// code omitted for brevity",
                "// omitted",
                "// [omitted]",
                "// snip",
                "// --- snip ---",
                "// <snip>",
                "// etc.",
                "// and so on",
                "// your code here",
                "// TODO: rest of the method",
                "// TODO: implement",
                "// implementation goes here",
                "// body remains the same",
                "// no changes here",
                "// no change below",
                "// other cases as before",
                "// (other cases)...",
                "/* existing code */",
                "/*\n * ... existing code ...\n */",
                "// the rest stays the same",
                "// everything else unchanged"
            })
    void an_elision_is_refused_however_it_is_spelled(String comment) {
        String code = METHOD.replace("return", comment + "\n    return");
        assertThatThrownBy(() -> read(fenced(code)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("leaves code out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// the same separator each time",
                "// keeps the original order",
                "// one existing builder is used again",
                "// what remains is the last separator",
                "// other threads do not see it",
                "// unchanged names need no copy",
                "// appends name, separator, name, separator...",
                "// the rest of the names"
            })
    void a_comment_that_explains_is_no_elision(String comment) throws Refused {
        assertThat(read(fenced(METHOD.replace("return", comment + "\n    return")))
                        .source())
                .contains(comment);
    }

    @Test
    void a_file_with_windows_line_ends_keeps_them_all() throws Refused {
        String windows = Orders.SOURCE.replace("\n", "\r\n");
        MethodDeclaration method =
                Objects.requireNonNull(JavaSource.parse("Orders.java", windows).find(Orders.ID));
        String source = new ReplyReader(Orders.TARGET, method)
                .read(fenced(METHOD + "private static int extra() { return 1; }"), "model:openai/x", "constant_factor")
                .source();
        assertThat(source.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }
}
