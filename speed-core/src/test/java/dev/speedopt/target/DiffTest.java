package dev.speedopt.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiffTest {
    @Test
    void shows_what_changed_with_git_names() {
        assertThat(Diff.unified("src/A.java", "a\nb\nc\n", "a\nB\nc\n"))
                .isEqualTo("--- a/src/A.java\n+++ b/src/A.java\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
    }

    @Test
    void is_empty_for_equal_texts() {
        assertThat(Diff.unified("A.java", "a\n", "a\n")).isEmpty();
    }

    @Test
    void keeps_carriage_returns() {
        assertThat(Diff.unified("A.java", "a\r\nb\r\n", "a\r\nc\r\n")).contains("-b\r\n+c\r\n");
    }

    @Test
    void marks_a_missing_last_line_end() {
        assertThat(Diff.unified("A.java", "a\nb", "a\nb\n")).endsWith("-b\n\\ No newline at end of file\n+b\n");
    }
}
