package dev.speedopt.probe.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

class TargetHandleTest {
    private static final List<Object> SEEN = new ArrayList<>();

    @Test
    void calls_a_static_method_with_primitives() throws Throwable {
        call(plan("twice", "int"), 21);

        assertThat(SEEN).endsWith(42);
    }

    @Test
    void calls_a_private_method_with_its_receiver_first() throws Throwable {
        call(plan("remember", "java.lang.String", "long[]"), new Acme("me"), "x", new long[] {7});

        assertThat(SEEN).endsWith("me x 7");
    }

    @Test
    void calls_a_constructor() throws Throwable {
        call(plan("<init>", "java.lang.String"), "born");

        assertThat(SEEN).endsWith("born");
    }

    @Test
    void says_which_method_is_missing() {
        assertThatThrownBy(() -> call(plan("twice", "long"), 1L))
                .isInstanceOf(NoSuchMethodException.class)
                .hasMessageContaining("#twice[long] is not there");
    }

    private static void call(BenchPlan plan, Object... invocation) throws Throwable {
        Blackhole blackhole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        MethodHandle handle =
                TargetHandle.callable(TargetHandle.find(plan, TargetHandleTest.class.getClassLoader()), blackhole);
        handle.invokeExact(invocation);
    }

    private static BenchPlan plan(String method, String... parameters) {
        Path none = Path.of("none");
        return new BenchPlan(
                none,
                "",
                "original",
                Acme.class.getName(),
                method,
                List.of(parameters),
                none,
                List.of(0),
                false,
                List.of());
    }

    static class Acme {
        private final String name;

        Acme(String name) {
            this.name = name;
            SEEN.add(name);
        }

        static int twice(int value) {
            SEEN.add(2 * value);
            return 2 * value;
        }

        @SuppressWarnings("UnusedMethod") // Called by reflection: that it is private is the point.
        private void remember(String text, long[] numbers) {
            SEEN.add(name + " " + text + " " + numbers[0]);
        }
    }
}
