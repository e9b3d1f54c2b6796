package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlNastiesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# only a comment\n",
                "---\n",
                "thresholds:\n",
                "thresholds: {}\n",
                "\uFEFF# with a byte order mark\nthresholds:\n  minimum_improvement: 10\n",
                "thresholds:\r\n  minimum_improvement: 10\r\n",
                "thresholds: {minimum_improvement: 1e1}",
                "thresholds: {minimum_improvement: 10.0}",
                "thresholds: {minimum_improvement: +10}",
                "thresholds: {timeout_seconds: 300.0}",
                "thresholds: &anchored {minimum_improvement: 10}"
            })
    void harmless_files_change_nothing(String text) {
        assertThat(file(text).load()).isEqualTo(SpeedConfig.defaults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"10\"",
                "'10'",
                "1_0",
                "010",
                "0x0A",
                ".inf",
                "-.inf",
                ".nan",
                "10,5",
                "1:30",
                "ten",
                "-1",
                "100.1",
                "1e99",
                "[10]",
                "{a: 10}",
                "|\n    10"
            })
    void what_readers_of_yaml_read_differently_is_no_number(String value) {
        assertThat(file("thresholds:\n  minimum_improvement: " + value + "\n").problems())
                .singleElement()
                .asString()
                .startsWith(
                        "speed_config.yaml:2:24: thresholds.minimum_improvement: expected a number from 0 to 100, found ");
    }

    @ParameterizedTest
    @CsvSource({"'10%',10", "10 %,10", "'\"10\"',10"})
    void the_cure_is_named(String value, String cure) {
        assertThat(file("thresholds:\n  minimum_improvement: " + value + "\n").problems())
                .singleElement()
                .asString()
                .endsWith("; write " + cure);
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "on,true", "Y,true", "1,true", "'\"true\"',true", "no,false", "Off,false", "0,false"})
    void what_looks_like_a_truth_value_is_told_how_to_be_one(String value, String cure) {
        assertThat(file("git:\n  auto_commit: " + value + "\n").problems())
                .singleElement()
                .asString()
                .startsWith("speed_config.yaml:2:16: git.auto_commit: expected true or false, found ")
                .endsWith("; write " + cure);
    }

    @Test
    void a_key_that_is_set_twice_is_refused() {
        assertThat(file("thresholds:\n  noise_floor: 5\n  noise_floor: 6\nthresholds: {}\n")
                        .problems())
                .containsExactly(
                        "speed_config.yaml:3:3: 'noise_floor' was set before, in line 2; delete one of the two",
                        "speed_config.yaml:4:1: 'thresholds' was set before, in line 1; delete one of the two");
    }

    @Test
    void a_value_that_is_missing_is_told_what_belongs_there() {
        assertThat(file("thresholds:\n  noise_floor:\n  timeout_seconds: ~\ngit:\n  branch_prefix: null\n")
                        .problems())
                .containsExactly(
                        "speed_config.yaml:2:15: thresholds.noise_floor has no value: write a number from 0 to 100, or"
                                + " delete the line for the default, 5",
                        "speed_config.yaml:3:20: thresholds.timeout_seconds has no value: write a whole number from 10 to"
                                + " 86400, or delete the line for the default, 300",
                        "speed_config.yaml:5:18: git.branch_prefix has no value: write the beginning of a Git branch name:"
                                + " letters, digits and . _ - /, or delete the line for the default, speed-opt");
    }

    @Test
    void a_tab_is_named() {
        assertThat(file("thresholds:\n\tnoise_floor: 5\n").problems())
                .containsExactly("speed_config.yaml:2:1: a tab indents this line; YAML wants spaces there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thresholds: [",
                "thresholds: {noise_floor: 5",
                "a: b: c",
                "\"open",
                "thresholds:\n noise_floor: 5\n  x: 1\n",
                "@x",
                "? [a]: b"
            })
    void what_is_no_yaml_is_said_to_be_none(String text) {
        assertThat(file(text).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.matches("(?s)speed_config\\.yaml:\\d+:\\d+: .*"));
    }

    @Test
    void aliases_and_merge_keys_are_refused() {
        assertThat(file("thresholds: &t\n  noise_floor: &n 5\n  minimum_improvement: *n\ngit:\n  <<: *t\n")
                        .problems())
                .containsExactly(
                        "speed_config.yaml:3:24: aliases (*n) are not supported here; write the value out",
                        "speed_config.yaml:5:7: aliases (*t) are not supported here; write the value out",
                        "speed_config.yaml:5:3: merge keys (<<) are not supported here; write the keys out");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(file("thresholds: {}\n---\ngit: {}\n").problems())
                .singleElement()
                .asString()
                .startsWith("speed_config.yaml:3:1: a second document begins here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- thresholds", "thresholds", "42"})
    void a_file_that_is_no_map_is_refused(String text) {
        assertThat(file(text).problems())
                .singleElement()
                .asString()
                .startsWith("speed_config.yaml:1:1: this file: expected a map with thresholds, ");
    }

    @Test
    void text_that_looks_like_something_else_must_be_quoted() {
        assertThat(file("models:\n  models:\n    - {name: 4, provider: true}\n").problems())
                .containsExactly(
                        "speed_config.yaml:3:14: models.models[0].name: expected a model's name: letters, digits and . _ : / @ + -,"
                                + " found 4; put it in quotes: \"4\"",
                        "speed_config.yaml:3:27: models.models[0].provider: expected a provider's name in lower case, found"
                                + " true; put it in quotes: \"true\"");
    }

    @Test
    void another_encoding_is_refused() {
        assertThat(new Written(folder)
                        .file("speed_config.yaml", "git: {branch_prefix: größer}".getBytes(StandardCharsets.ISO_8859_1))
                        .problems())
                .containsExactly("speed_config.yaml: is not UTF-8; save it in that encoding");
    }

    @Test
    void deep_nesting_ends_in_a_sentence() {
        assertThat(file("[".repeat(5_000)).problems()).hasSize(1);
    }

    private Written file(String text) {
        return new Written(folder).file("speed_config.yaml", text);
    }
}
