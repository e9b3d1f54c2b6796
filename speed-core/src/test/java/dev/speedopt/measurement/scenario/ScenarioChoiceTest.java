package dev.speedopt.measurement.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.workload.ScaledWorkload;
import dev.speedopt.workload.Workload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioChoiceTest {
    private static final OptionalLong FAST = OptionalLong.of(1_000_000);

    @TempDir
    private Path folder;

    @Test
    void the_same_calls_are_measured_in_each_size() throws Exception {
        ScaledWorkload scaled = scaled(List.of("one", "two"), List.of("three", "four", "five", "six"));
        ScenarioChoice choice = ScenarioChoice.of(scaled, index -> FAST);

        assertThat(choice.base()).extracting(Scenario::size).containsExactly(3.0);
        assertThat(choice.scenarios()).extracting(Scenario::name).containsExactly("recorded ×10", "recorded ×100");
        assertThat(choice.scenarios()).extracting(Scenario::size).containsExactly(30.0, 300.0);
        assertThat(choice.scenarios()).allMatch(scenario -> scenario.calls().size() == 2);
        assertThat(choice.leftOut()).isEmpty();
    }

    @Test
    void what_the_original_throws_on_is_left_out_with_its_reason() throws Exception {
        ScaledWorkload scaled = scaled(List.of("one", "two"));
        ScenarioChoice choice = ScenarioChoice.of(
                scaled, index -> scaled.inputs().get(index).factor() == 100 ? OptionalLong.empty() : FAST);

        assertThat(choice.scenarios()).extracting(Scenario::name).containsExactly("recorded ×10");
        assertThat(choice.leftOut().get("recorded ×100")).contains("throws, hangs or is not deterministic");
    }

    @Test
    void what_takes_too_long_is_left_out_with_its_reason() throws Exception {
        ScaledWorkload scaled = scaled(List.of("one", "two"));
        ScenarioChoice choice = ScenarioChoice.of(
                scaled, index -> scaled.inputs().get(index).factor() == 100 ? OptionalLong.of(900_000_000) : FAST);

        assertThat(choice.leftOut()).containsOnlyKeys("recorded ×100");
        assertThat(choice.leftOut().get("recorded ×100")).contains("takes more than 0.25 s a call");
    }

    @Test
    void where_only_small_calls_would_grow_a_hundredfold_the_larger_ones_grow_tenfold() throws Exception {
        List<String> large = IntStream.range(0, 50).mapToObj(i -> "word-" + i).toList();
        ScaledWorkload scaled = scaled(List.of("one"), large);
        ScenarioChoice choice = ScenarioChoice.of(scaled, index -> {
            ScaledWorkload.Input input = scaled.inputs().get(index);
            return input.units() > 1000 ? OptionalLong.of(900_000_000) : FAST;
        });

        assertThat(choice.scenarios()).extracting(Scenario::size).containsExactly(255.0);
        assertThat(choice.leftOut().get("recorded ×100")).contains("only the smallest calls");
    }

    @Test
    void numbers_do_not_grow() throws Exception {
        ScenarioChoice choice = ScenarioChoice.of(scaled(7, 8), index -> FAST);

        assertThat(choice.scenarios()).isEmpty();
        assertThat(choice.leftOut().get("recorded ×10")).contains("no recorded call holds a collection");
    }

    @Test
    void inputs_too_large_to_write_are_named() throws Exception {
        List<String> huge = new ArrayList<>(Collections.nCopies(30_000, "a word of some length"));
        ScenarioChoice choice = ScenarioChoice.of(scaled(huge), index -> FAST);

        assertThat(choice.leftOut()).isNotEmpty();
        assertThat(choice.leftOut().get("recorded ×100")).contains("×100").contains("1 call");
    }

    private ScaledWorkload scaled(Object... arguments) throws Exception {
        Path file = folder.resolve("calls");
        List<Recording.Entry> entries = new ArrayList<>();
        for (Object argument : arguments) {
            entries.add(new Recording.Entry(
                    1, false, Recording.graph(new Call(null, new Object[] {argument}), 4 << 20)));
        }
        new Recording(entries).write(file);
        Target target = new Target(
                new MethodId("Acme", "work", List.of("java.util.List")), "m", Path.of("Acme.java"), Path.of("."), 1, 1);
        Workload workload = new Workload(target, file, List.of(), Map.of(), List.of(), false, 1, 1);
        return ScaledWorkload.of(
                workload, IntStream.range(0, arguments.length).boxed().toList(), folder.resolve("scaled"));
    }
}
