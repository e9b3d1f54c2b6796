package dev.speedopt.proposal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.proposal.Proposal;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One file with every kind of class, and replies for a method of each: the right one changes, and nothing else. */
class KindsOfClassesTest {
    private static final String SOURCE = """
            package org.acme;

            import java.util.*;
            import java.util.function.Function;

            public class Shapes<K extends Comparable<K>> {
                static final int[] SIZES;

                static {
                    SIZES = new int[] {1, 2, 3};
                }

                private int count;

                Shapes() {
                    this(0);
                }

                Shapes(int count) {
                    this.count = count;
                }

                int sum(int[] values) {
                    int all = 0;
                    for (int value : values) { all += value; }
                    return all;
                }

                int sum(List<Integer> values) {
                    int all = 0;
                    for (int value : values) { all += value; }
                    return all;
                }

                <T extends Comparable<T>> T largest(Collection<? extends T> of, Function<? super T, K> key) {
                    T best = null;
                    for (T each : of) { if (best == null || each.compareTo(best) > 0) { best = each; } }
                    return best;
                }

                static class Nested {
                    int sum(int[] values) { int all = 0; for (int value : values) { all += value; } return all; }
                }

                class Inner {
                    int sum(int[] values) { int all = count; for (int value : values) { all += value; } return all; }
                }

                record Pair(int a, int b) {
                    Pair {
                        if (a > b) { throw new IllegalArgumentException("a"); }
                    }

                    int sum(int[] values) { int all = a; for (int value : values) { all += value; } return all; }
                }

                enum Kind {
                    SMALL { @Override int sum(int[] values) { return 1; } },
                    LARGE;

                    int sum(int[] values) { int all = 0; for (int value : values) { all += value; } return all; }
                }

                interface Summing {
                    int zero();

                    default int sum(int[] values) {
                        int all = zero();
                        for (int value : values) { all += value; }
                        return all;
                    }
                }
            }
            """;

    static Stream<Arguments> kinds() {
        String loop = """
                (int[] values) {
                    int all = %s;
                    for (int i = 0; i < values.length; i++) {
                        all += values[i];
                    }
                    return all;
                }
                """;
        String list = """
                int sum(List<Integer> values) {
                    int all = 0;
                    for (Integer value : values) {
                        all += value;
                    }
                    return all;
                }
                """;
        String largest = """
                <T extends Comparable<T>> T largest(Collection<? extends T> of, Function<? super T, K> key) {
                    Iterator<? extends T> each = of.iterator();
                    T best = each.hasNext() ? each.next() : null;
                    while (each.hasNext()) {
                        T next = each.next();
                        best = next.compareTo(best) > 0 ? next : best;
                    }
                    return best;
                }
                """;
        return Stream.of(
                Arguments.of("an overload", "Shapes", "sum", "int[]", "int sum" + loop.formatted("0")),
                Arguments.of("the other overload", "Shapes", "sum", "java.util.List", list),
                Arguments.of(
                        "generics", "Shapes", "largest", "java.util.Collection,java.util.function.Function", largest),
                Arguments.of("a nested class", "Shapes$Nested", "sum", "int[]", "int sum" + loop.formatted("0")),
                Arguments.of("an inner class", "Shapes$Inner", "sum", "int[]", "int sum" + loop.formatted("count")),
                Arguments.of("a record", "Shapes$Pair", "sum", "int[]", "int sum" + loop.formatted("a")),
                Arguments.of("an enum", "Shapes$Kind", "sum", "int[]", "int sum" + loop.formatted("0")),
                Arguments.of(
                        "an interface's default method",
                        "Shapes$Summing",
                        "sum",
                        "int[]",
                        "default int sum" + loop.formatted("zero()")));
    }

    private static Target target(String type, String name, String parameters) {
        MethodId id = new MethodId("org.acme." + type, name, List.of(parameters.split(",")));
        return new Target(id, "m", Orders.ROOT.resolve("Shapes.java"), Orders.ROOT, 1, 1);
    }

    private static MethodDeclaration method(Target target) {
        MethodDeclaration found = JavaSource.parse("Shapes.java", SOURCE).find(target.id());
        assertThat(found).as("the target itself").isNotNull();
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void the_right_method_changes_and_nothing_else(
            String kind, String type, String name, String parameters, String code) throws Refused {
        Target target = target(type, name, parameters);
        Proposal proposal = new ReplyReader(target, method(target))
                .read("Title: x\n\n```java\n" + code + "```\n", "model:openai/x", "constant_factor");
        assertThat(proposal.source()).isNotEqualTo(SOURCE);
        checkOutside(target, proposal.source(), kind);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void no_bent_reply_throws_or_reaches_outside(
            String kind, String type, String name, String parameters, String code) {
        Target target = target(type, name, parameters);
        Random random = new Random(20261122 + kind.hashCode());
        int usable = 0;
        for (int i = 0; i < 60; i++) {
            String reply = bend("Title: x\n\n```java\n" + code + "```\n", random);
            try {
                Proposal proposal =
                        new ReplyReader(target, method(target)).read(reply, "model:openai/x", "constant_factor");
                usable++;
                checkOutside(target, proposal.source(), reply);
            } catch (Refused e) {
                assertThat(e.reason()).as(reply).isNotBlank();
            }
        }
        assertThat(usable).as("replies that survived bending").isBetween(1, 59);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void elisions_and_edits_elsewhere_are_refused(
            String kind, String type, String name, String parameters, String code) {
        Target target = target(type, name, parameters);
        ReplyReader reader = new ReplyReader(target, method(target));
        int body = code.indexOf('{') + 1;
        for (String bad : List.of(
                code.substring(0, body) + "\n    // ... existing code\n" + code.substring(body),
                code.substring(0, body) + "\n    /* rest as before */\n    ...\n" + code.substring(body),
                code + "Shapes(int count) { this.count = count + 1; }\n",
                code + "static { SIZES = new int[0]; }\n",
                "package org.acme;\nclass Shapes {\n" + code + "}\n")) {
            assertThatThrownBy(() -> reader.read("```java\n" + bad + "```\n", "model:openai/x", "constant_factor"))
                    .as(bad)
                    .isInstanceOf(Refused.class);
        }
    }

    private static String bend(String good, Random random) {
        StringBuilder reply = new StringBuilder(good);
        List<String> pieces = List.of(
                "```",
                "}",
                "{",
                "/*",
                "*/",
                "static ",
                "int sum(int[] values) { return 0; }",
                "class X {",
                "enum E { A }",
                "record R() {}",
                "\\u007d",
                "default ",
                "\"",
                ";",
                "Shapes() {}",
                "<T>",
                "@Override ",
                "// ...");
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(reply.length());
            int to = Math.min(reply.length(), at + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> reply.delete(at, to);
                case 1 -> reply.setLength(Math.max(1, at));
                case 2 -> reply.insert(at, reply.substring(at, to));
                default -> reply.insert(at, pieces.get(random.nextInt(pieces.size())));
            }
        }
        return reply.toString();
    }

    private static void checkOutside(Target target, String result, String why) {
        JavaSource after = JavaSource.parse("Shapes.java", result);
        assertThat(after.errors()).as(why).isEmpty();
        assertThat(after.unit().getTypeDecls()).as(why).hasSize(1);
        assertThat(texts(after, target)).as(why).containsAll(texts(JavaSource.parse("Shapes.java", SOURCE), target));
        assertThat(result).as(why).contains("static {\n        SIZES = new int[] {1, 2, 3};\n    }");
        assertThat(after.find(target.id())).as(why).isNotNull();
    }

    /** Every method and constructor but the target, with the class that it is in. */
    private static List<String> texts(JavaSource source, Target target) {
        List<String> texts = new ArrayList<>();
        source.methods().stream()
                .filter(method -> !method.matches(target.id()))
                .forEach(method ->
                        texts.add(method.className() + ": " + source.text().substring(method.start(), method.end())));
        return texts;
    }
}
