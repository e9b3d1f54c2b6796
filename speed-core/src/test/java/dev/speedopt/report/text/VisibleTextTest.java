package dev.speedopt.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void ordinary_source_code_stays_as_it_is() {
        String code = "if (a < b && c) {\n\treturn \"naïve 日本 🚀\";\n}";

        assertThat(VisibleText.of(code)).isEqualTo(code);
    }

    @Test
    void what_would_steer_reorder_or_hide_becomes_visible() {
        assertThat(VisibleText.of("\u001B[31m")).isEqualTo("␛[31m");
        assertThat(VisibleText.of("a\u202Eb")).isEqualTo("a⟨U+202E⟩b");
        assertThat(VisibleText.of("a\u200Bb")).isEqualTo("a⟨U+200B⟩b");
        assertThat(VisibleText.of("\uD800")).isEqualTo("⟨U+D800⟩");
        assertThat(VisibleText.of("\uFFFF")).isEqualTo("⟨U+FFFF⟩");
        assertThat(VisibleText.of("a\rb")).isEqualTo("a␍b");
    }

    @Test
    void a_line_is_one_line() {
        assertThat(VisibleText.line(" a\r\nb\tc\n")).isEqualTo("a b c");
    }
}
