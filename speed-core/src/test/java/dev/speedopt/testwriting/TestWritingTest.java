package dev.speedopt.testwriting;

import static dev.speedopt.testwriting.SampleProject.call;
import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.describe.CallDescription;
import dev.speedopt.probe.describe.Descriptions;
import dev.speedopt.probe.graph.Call;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that speed writes, compiled and run in real JVMs. */
class TestWritingTest {
    private static final String SOURCE = """
            package acme;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.*;
            public class Shop {
                public record Line(String sku, int count) {}
                public enum Kind { SMALL, LARGE }
                public static class Order {
                    private final String customer;
                    private final List<Line> lines;
                    private String note;
                    public Order(String customer, List<Line> lines) { this.customer = customer; this.lines = new ArrayList<>(lines); }
                    public String getCustomer() { return customer; }
                    public List<Line> getLines() { return lines; }
                    public int size() { return lines.size(); }
                }
                public static class Bean {
                    private int width;
                    private String name;
                    public void setWidth(int width) { this.width = width; }
                    public void setName(String name) { this.name = name; }
                    public int getWidth() { return width; }
                }
                private final int rate;
                Shop(int rate) { this.rate = rate; }
                static String all(String text, char letter, double real, float f, long big, byte small, Integer box, Kind kind, int[] array) {
                    return text + letter + real + f + big + small + box + kind + Arrays.toString(array);
                }
                static Map<String, Integer> count(List<String> words) {
                    Map<String, Integer> counts = new LinkedHashMap<>();
                    for (String word : words) { counts.merge(word, 1, Integer::sum); }
                    return counts;
                }
                static void sort(int[] values) { Arrays.sort(values); }
                Order merge(Order one, Order other) {
                    List<Line> lines = new ArrayList<>(one.getLines());
                    lines.addAll(other.getLines());
                    return new Order(one.getCustomer() + rate, lines);
                }
                static int width(Bean bean, Map<String, Integer> more) { return bean.getWidth() + more.size(); }
                static String price(BigDecimal price, LocalDate day, Set<String> tags, Optional<String> note) {
                    if (tags.isEmpty()) { throw new IllegalArgumentException("no \\"tags\\" on " + day); }
                    return price + " " + note.orElse("-");
                }
                private static List<String> reversed(Collection<String> names) {
                    List<String> list = new ArrayList<>(names);
                    Collections.reverse(list);
                    return list;
                }
            }
            """;

    @TempDir
    private Path directory;

    private TestClass written(SampleProject project, String method, List<Call> calls, TestStyle style)
            throws Exception {
        Path recording = project.record(directory.resolve(method + ".calls"), calls);
        var target = project.target(method);
        Descriptions described = new CallDescriber(SampleProject.jvm(), directory.resolve("d-" + method))
                .describe(
                        target.id(),
                        recording,
                        IntStream.range(0, calls.size()).boxed().toList(),
                        project.module().testPath(),
                        17);
        List<TestMethod> tests = new ArrayList<>();
        for (CallDescription call : described.calls()) {
            assertThat(call.refusal()).as(method).isEmpty();
            assertThat(call.unchecked()).as(method).isEmpty();
            tests.add(new TestMethod(method + "_" + call.index(), call));
        }
        return TestClass.write(
                style,
                "acme",
                TestNames.classFor(target.id(), ""),
                List.of("Written by speed."),
                described.method(),
                ParameterNames.of(project.module(), target),
                tests);
    }

    private void greenAndRed(SampleProject project, TestClass test, int tests, String from, String to)
            throws Exception {
        TestBench bench =
                new TestBench(project.module(), SampleProject.jvm(), directory.resolve("bench-" + test.name()));
        assertThat(bench.compile(test)).as(test.text()).isEmpty();
        Map<String, String> green = bench.run(test, project.module().testPath());
        assertThat(green)
                .as(test.text())
                .hasSize(tests)
                .allSatisfy((name, why) -> assertThat(why).isEmpty());
        Path variant = directory.resolve("variant-" + test.name());
        project.compileVariant(from, to, variant);
        List<Path> path = new ArrayList<>(List.of(variant));
        path.addAll(project.module().testPath());
        assertThat(bench.run(test, path))
                .as(test.text())
                .hasSize(tests)
                .allSatisfy((name, why) -> assertThat(why).isNotEmpty());
    }

    @Test
    void tests_of_many_types_compile_are_green_and_go_red_when_the_behaviour_changes() throws Exception {
        SampleProject project = new SampleProject(directory.resolve("project"), "Shop", SOURCE);
        TestStyle style = TestStyle.of(project.module());
        assertThat(style.framework()).isEqualTo(Framework.JUPITER);

        TestClass scalars = written(
                project,
                "all",
                List.of(
                        call(
                                null,
                                "a\n\"\\ \u00e9\ud83d",
                                '\'',
                                -0.0,
                                Float.NaN,
                                Long.MIN_VALUE,
                                (byte) -1,
                                null,
                                null,
                                null),
                        call(
                                null,
                                "",
                                'x',
                                1e300,
                                2.5f,
                                7L,
                                (byte) 1,
                                1000,
                                project.load("Shop$Kind").getEnumConstants()[1],
                                new int[] {1, -2})),
                style);
        greenAndRed(project, scalars, 2, "return text + letter", "return \"!\" + text + letter");

        TestClass counts = written(
                project,
                "count",
                List.of(call(null, new ArrayList<>(List.of("b", "a", "b"))), call(null, Arrays.asList("x", null, "x"))),
                style);
        assertThat(counts.text()).contains("assertEquals(List.of(\"b\", \"a\"), new ArrayList<>(result.keySet()));");
        greenAndRed(
                project,
                counts,
                2,
                "new LinkedHashMap<>()",
                "new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()))");

        TestClass sorts = written(project, "sort", List.of(call(null, new int[] {3, 1, 2})), style);
        assertThat(sorts.text())
                .contains("        int[] values = new int[] {3, 1, 2};\n        Shop.sort(values);\n"
                        + "        assertArrayEquals(new int[] {1, 2, 3}, values);");
        greenAndRed(project, sorts, 1, "Arrays.sort(values);", "");
    }

    @Test
    void objects_of_the_user_are_made_by_constructors_setters_and_factories() throws Exception {
        SampleProject project = new SampleProject(directory.resolve("project"), "Shop", SOURCE);
        TestStyle style = new TestStyle(Framework.JUPITER, AssertionStyle.PLAIN, "  ", false, true, 17);
        Class<?> shop = project.load("Shop");
        ClassLoader loader = shop.getClassLoader();
        Object line = loader.loadClass("acme.Shop$Line")
                .getConstructor(String.class, int.class)
                .newInstance("x-1", 3);
        Class<?> order = loader.loadClass("acme.Shop$Order");
        Object one = order.getConstructor(String.class, List.class).newInstance("ann", List.of(line));
        Object two = order.getConstructor(String.class, List.class).newInstance("bob", List.of());
        var constructor = shop.getDeclaredConstructor(int.class);
        constructor.setAccessible(true);
        TestClass merges = written(
                project,
                "merge",
                List.of(call(constructor.newInstance(5), one, two), call(constructor.newInstance(5), one, one)),
                style);
        assertThat(merges.text())
                .contains("new Shop.Order(\"ann\", new ArrayList<>(List.of(new Shop.Line(\"x-1\", 3))))");
        greenAndRed(project, merges, 2, "one.getCustomer() + rate", "one.getCustomer()");

        Class<?> type = loader.loadClass("acme.Shop$Bean");
        Object bean = type.getConstructor().newInstance();
        type.getMethod("setWidth", int.class).invoke(bean, 4);
        Map<String, Integer> more = new LinkedHashMap<>();
        more.put("b", 1);
        more.put("a", 2);
        TestClass widths = written(project, "width", List.of(call(null, bean, more)), style);
        assertThat(widths.text()).contains("bean.setWidth(4);", "more.put(\"b\", 1);");
        greenAndRed(project, widths, 1, "+ more.size()", "- more.size()");
    }

    @Test
    void exceptions_values_of_the_jdk_and_private_methods_are_tested_too() throws Exception {
        SampleProject project = new SampleProject(directory.resolve("project"), "Shop", SOURCE);
        TestStyle style = TestStyle.of(project.module());
        TestClass prices = written(
                project,
                "price",
                List.of(
                        call(
                                null,
                                new BigDecimal("1.50"),
                                LocalDate.of(2026, 1, 31),
                                Set.of("new"),
                                java.util.Optional.of("x")),
                        call(null, null, LocalDate.of(2026, 1, 31), Set.of(), null)),
                style);
        assertThat(prices.text()).contains("LocalDate.parse(\"2026-01-31\")", "\"no \\\"tags\\\" on 2026-01-31\"");
        greenAndRed(project, prices, 2, "no \\\"tags\\\" on \" + day); }", "no tags\"); } if (true) return \"\";");

        TestClass reversals =
                written(project, "reversed", List.of(call(null, new ArrayList<>(List.of("a", "b")))), style);
        assertThat(reversals.text()).contains("getDeclaredMethod(\"reversed\", Collection.class)");
        greenAndRed(project, reversals, 1, "Collections.reverse(list);", "");
    }
}
