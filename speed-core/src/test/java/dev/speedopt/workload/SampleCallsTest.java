package dev.speedopt.workload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCallsTest {
    private static final Target TARGET = new Target(
            new MethodId("org.acme.Texts", "join", List.of("java.lang.String")),
            "m",
            Path.of("T.java"),
            Path.of(""),
            1,
            2);

    @Test
    void small_middle_large_and_throwing_calls_are_shown_and_long_values_are_cut(@TempDir Path folder)
            throws Exception {
        List<Recording.Entry> entries = new ArrayList<>();
        List<RecordedCall> calls = new ArrayList<>();
        for (String text : List.of("b".repeat(50), "a", "c".repeat(5000), "bad")) {
            boolean threw = text.equals("bad");
            byte[] graph = Recording.graph(new Call(null, new Object[] {text}), 1 << 20);
            calls.add(new RecordedCall(entries.size(), graph.length, 1, threw));
            entries.add(new Recording.Entry(1, threw, graph));
        }
        Path file = folder.resolve("calls");
        new Recording(entries).write(file);
        String shown = SampleCalls.of(new Workload(TARGET, file, calls, Map.of(), List.of(), false, 4, 4));
        assertThat(shown.lines()).hasSize(4).allMatch(line -> line.startsWith("- ") && line.length() < 500);
        assertThat(shown)
                .contains("\"a\"")
                .contains("\"bad\"")
                .contains("(throws)")
                .contains("ccc…");
    }

    @Test
    void nothing_recorded_shows_nothing() {
        assertThat(SampleCalls.of(
                        new Workload(TARGET, Path.of("none"), List.of(), Map.of(), List.of("threads"), false, 4, 4)))
                .isEmpty();
    }
}
