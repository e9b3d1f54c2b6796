package dev.speedopt.report.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.project.ProjectException;
import org.junit.jupiter.api.Test;

class HistoryRequestTest {
    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> HistoryRequest.of("yesterday", "2026-13", "html,docx"))
                .isInstanceOf(ProjectException.class)
                .hasMessageContainingAll("speed.since is 'yesterday'", "speed.month is '2026-13'", "names docx");
    }

    @Test
    void period_and_formats_are_taken_as_they_are_written() {
        HistoryRequest request = HistoryRequest.of(null, "2026-10", "JSON, html");
        assertThat(request.period().words()).isEqualTo("2026-10-01 to 2026-10-31");
        assertThat(request.formats()).containsExactlyInAnyOrder("json", "html");
    }
}
