package dev.speedopt.proposal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.proposal.Proposal;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Replies, bent in hundreds of ways: each is refused by name or changes the target alone. */
class ReplyFuzzTest {
    private static final List<String> SNIPPETS = List.of(
            "```",
            "```java\n",
            "~~~",
            "}",
            "{",
            "\"",
            "\"\"\"",
            "'",
            "/*",
            "*/",
            "//",
            "// ...",
            "\\u007d",
            "\\u002f*",
            "\u0000",
            "\u202e",
            ";",
            "@",
            "class X {",
            "package a;",
            "import a.b;",
            "static {}",
            "private int z;",
            "...",
            "public String join(int count) { return null; }",
            "(((((",
            "<",
            "enum E { A }",
            "record R(int a) {}",
            "private static String clean(String name) { return null; }",
            "\r",
            "\r\n",
            "\ud800",
            "switch (1) {",
            "default ->",
            "non-sealed",
            "@Override ",
            "return null; }",
            "System.exit(0);");

    @Test
    void no_reply_throws_or_reaches_outside_the_target() {
        Random random = new Random(20261122);
        int usable = 0;
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            String reply = bend(random);
            try {
                Proposal proposal = new ReplyReader(Orders.TARGET, Orders.method())
                        .read(reply, "model:openai/x", "constant_factor");
                usable++;
                checkOutside(reply, proposal.source());
            } catch (Refused e) {
                refused++;
                assertThat(e.reason()).as(reply).isNotBlank();
            }
        }
        assertThat(usable).as("replies that survived bending").isGreaterThan(30);
        assertThat(refused).as("replies that did not").isGreaterThan(150);
    }

    private static String bend(Random random) {
        StringBuilder reply = new StringBuilder(Orders.REPLY);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(reply.length());
            int to = Math.min(reply.length(), at + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> reply.delete(at, Math.max(at, to - random.nextInt(35)));
                case 1 -> reply.setLength(Math.max(1, at));
                case 2 -> reply.insert(at, reply.substring(at, to));
                case 3 -> reply.insert(at, reply.substring(0, Math.min(to, reply.length())));
                default -> reply.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            }
        }
        return reply.toString();
    }

    private static void checkOutside(String reply, String result) {
        JavaSource after = JavaSource.parse("Orders.java", result);
        assertThat(after.errors()).as(reply).isEmpty();
        List<String> originals = texts(JavaSource.parse("Orders.java", Orders.SOURCE));
        assertThat(texts(after)).as(reply).containsAll(originals);
        assertThat(after.unit().getTypeDecls()).as(reply).hasSize(1);
        assertThat(result).as(reply).startsWith("package org.acme;\n\nimport java.util.List;\n");
        MethodDeclaration target = after.find(Orders.ID);
        assertThat(target).as(reply).isNotNull();
        assertThat(result.substring(target.start(), target.bodyStart()))
                .isEqualTo("public String join(String separator) ");
    }

    /** The text of every method but the target. */
    private static List<String> texts(JavaSource source) {
        return source.methods().stream()
                .filter(method -> !method.matches(Orders.ID))
                .map(method -> source.text().substring(method.start(), method.end()))
                .toList();
    }
}
