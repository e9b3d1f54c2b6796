package dev.speedopt.probe.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageTest {
    @Test
    void reports_survive_the_wire() {
        SliceReport slice = new SliceReport(1, 2, 3, 4, -1, 6, 7, -1, 9);
        WarmUpReport warm = new WarmUpReport(1, Long.MAX_VALUE, 3, 4, 5, 6, true, 0);

        assertThat(SliceReport.of(Message.parse(slice.message().line()))).isEqualTo(slice);
        assertThat(WarmUpReport.of(Message.parse(warm.message().line()))).isEqualTo(warm);
    }

    @Test
    void a_sentence_stays_on_one_line() {
        Message failed = Message.text(Message.FAILED, "first\nsecond, 2");

        assertThat(failed.line()).doesNotContain("\n");
        assertThat(Message.parse(failed.line()).text()).isEqualTo("first second, 2");
    }

    @Test
    void a_strangers_line_is_no_message() {
        assertThatThrownBy(() -> Message.parse("GET")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_plan_survives_its_file(@TempDir Path folder) {
        BenchPlan plan = new BenchPlan(
                folder.resolve("socket"),
                "secret",
                "original",
                "org.acme.Ünder$Foo",
                "bar",
                List.of("int", "java.lang.String[]"),
                folder.resolve("calls with blanks"),
                List.of(3, 1, 2),
                true,
                List.of(folder.resolve("a"), folder.resolve("b.jar")));

        plan.store(folder.resolve("deep/plan"));

        assertThat(BenchPlan.load(folder.resolve("deep/plan"))).isEqualTo(plan);
    }
}
