package dev.speedopt.probe.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.speedopt.probe.Fixtures;
import dev.speedopt.probe.own.States.Level;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks as users write them, compiled without JMH's annotation processor. */
class OwnBenchmarkTest {
    private static final String BENCHES = """
            // acme/Benches.java
            package acme;
            import java.util.*;
            import org.openjdk.jmh.annotations.*;
            import org.openjdk.jmh.infra.*;
            public class Benches {
                public static final List<String> LOG = new ArrayList<>();
                public enum Kind { PLAIN, FANCY }
                @State(Scope.Benchmark)
                public static class Base {
                    @Param({"10", "1000"}) int size;
                    @Setup public void zero() { LOG.add("base trial " + size); }
                    @TearDown public void end() { LOG.add("base end"); }
                }
                @State(Scope.Thread)
                public static class Data extends Base {
                    @Param Kind kind;
                    @Param("x") char letter;
                    List<Integer> list;
                    @Setup(Level.Trial) public void fill(Other other, Blackhole hole) {
                        list = new ArrayList<>(Collections.nCopies(size, other.number)); LOG.add("data trial " + kind + letter);
                    }
                    @Setup(Level.Iteration) public void each() { LOG.add("iteration"); }
                    @Setup(Level.Invocation) public void every() { LOG.add("invocation"); }
                    @TearDown(Level.Trial) public void over() { LOG.add("data end"); }
                }
                @State(Scope.Benchmark) public static class Other { int number = 7; @Setup public void up() { LOG.add("other trial"); } }
                @Benchmark public int sum(Data data, Blackhole hole) {
                    int sum = 0; for (int each : data.list) { sum += each; } hole.consume(sum); return sum;
                }
                @Benchmark @Threads(4) public void crowded() {}
                @Benchmark @Group("g") public void grouped() {}
                @Benchmark public void controlled(Control control) {}
            }
            """;

    private static final String PARENT = """
            // acme/Parent.java
            package acme;
            import org.openjdk.jmh.annotations.*;
            public abstract class Parent {
                @Benchmark public int inherited() { return 1; }
            }
            """;

    private static final String CHILD = """
            // acme/Child.java
            package acme;
            import org.openjdk.jmh.annotations.*;
            @State(Scope.Benchmark)
            public class Child extends Parent {
                @Param({}) int open;
            }
            """;

    private static final String PLAIN = """
            // acme/Plain.java
            package acme;
            public class Plain { public int work() { return 1; } }
            """;

    private static final String GENERATED = """
            // acme/jmh_generated/Child_jmhType.java
            package acme.jmh_generated;
            public class Child_jmhType extends acme.Child {}
            """;

    @TempDir
    private static Path folder;

    private static Path classes;
    private static ClassLoader loader;

    @BeforeAll
    static void compile() throws Exception {
        classes = Fixtures.compile(folder, BENCHES, PARENT, CHILD, PLAIN, GENERATED);
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, OwnBenchmarkTest.class.getClassLoader());
    }

    @Test
    void benchmarks_are_found_in_class_files_inherited_ones_too() {
        assertThat(BenchmarkClasses.in(List.of(classes, folder.resolve("nowhere"))))
                .containsExactly("acme.Benches", "acme.Child");
    }

    @Test
    void every_combination_of_parameters_has_a_number_and_a_name() throws Exception {
        OwnBenchmark sum = OwnBenchmark.find(loader, "acme.Benches", "sum");

        assertThat(IntStream.range(0, sum.combinations()).mapToObj(sum::name))
                .containsExactly(
                        "acme.Benches.sum size=10 kind=PLAIN letter=x",
                        "acme.Benches.sum size=10 kind=FANCY letter=x",
                        "acme.Benches.sum size=1000 kind=PLAIN letter=x",
                        "acme.Benches.sum size=1000 kind=FANCY letter=x");
    }

    @Test
    void states_are_set_up_at_their_levels_those_that_others_need_first() throws Exception {
        OwnBenchmark sum = OwnBenchmark.find(loader, "acme.Benches", "sum");
        List<String> log = log(sum);

        States states = sum.states(3);
        assertThat(log).isEmpty();
        states.setUp(Level.TRIAL);
        assertThat(log).containsExactly("other trial", "base trial 1000", "data trial FANCYx");
        states.setUp(Level.ITERATION);
        states.setUp(Level.INVOCATION);
        assertThat(call(sum, states)).isEqualTo(7000);
        log.clear();
        states.tearDown(Level.TRIAL);
        assertThat(log).containsExactly("data end", "base end");
        assertThat(states.has(Level.INVOCATION)).isTrue();
    }

    @Test
    void what_only_jmh_can_run_is_refused_with_the_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnBenchmark.find(loader, "acme.Benches", "crowded"))
                .withMessageContaining("several threads");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnBenchmark.find(loader, "acme.Benches", "grouped"))
                .withMessageContaining("@Group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnBenchmark.find(loader, "acme.Benches", "controlled"))
                .withMessageContaining("takes a Control");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnBenchmark.find(loader, "acme.Child", "inherited"))
                .withMessageContaining("@Param open has no values");
    }

    @Test
    void of_many_combinations_a_few_are_tried_from_the_first_to_the_last() {
        assertThat(Scout.combinations(1)).containsExactly(0);
        assertThat(Scout.combinations(3)).containsExactly(0, 1, 2);
        assertThat(Scout.combinations(100)).hasSize(8).startsWith(0).endsWith(99);
        assertThat(Scout.combinations(Integer.MAX_VALUE)).endsWith(Integer.MAX_VALUE - 1);
    }

    @SuppressWarnings("unchecked")
    private static List<String> log(OwnBenchmark benchmark) throws ReflectiveOperationException {
        List<String> log = (List<String>) benchmark.type().getField("LOG").get(null);
        log.clear();
        return log;
    }

    private static @Nullable Object call(OwnBenchmark benchmark, States states) throws Exception {
        @Nullable Object[] invocation = states.invocation();
        Method method = benchmark.method();
        return method.invoke(invocation[0], invocation[1], invocation[2]);
    }
}
