package dev.speedopt.probe.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.graph.GraphComparison;
import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.Purpose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticStateTest {
    static final class Meter {
        int total;
    }

    static final class Pump {
        static final Meter METER = new Meter();
        static final ThreadLocal<List<String>> PATH = ThreadLocal.withInitial(ArrayList::new);
        static final String NAME = "pump";
        static int calls;
    }

    @TempDir
    private Path folder;

    @Test
    void what_a_constant_object_holds_is_state() throws Exception {
        byte[] before = state();
        Pump.METER.total++;

        assertThat(GraphComparison.compare(before, state()).difference())
                .hasToString("Difference[path=static final METER.total, expected=0, actual=1]");
    }

    @Test
    void what_a_thread_keeps_is_state() throws Exception {
        byte[] before = state();
        Pump.PATH.get().add("a");

        assertThat(GraphComparison.compare(before, state()).difference())
                .extracting("path")
                .asString()
                .startsWith("static final PATH");
    }

    @Test
    void constants_that_cannot_change_are_not_looked_at() throws Exception {
        StaticState state =
                StaticState.of(Pump.class, Pump.class.getClassLoader(), "-", new OutcomeLog(folder.resolve("log")));

        assertThat(state.roots())
                .extracting(GraphWriter.Root::name)
                .containsExactlyInAnyOrder("static final METER", "static final PATH", "static calls");
    }

    private byte[] state() throws Exception {
        Pump.calls = 0;
        StaticState state =
                StaticState.of(Pump.class, Pump.class.getClassLoader(), "-", new OutcomeLog(folder.resolve("log")));
        return GraphWriter.write(Purpose.OUTCOME, state.roots(), 1 << 16);
    }
}
