package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.config.SpeedConfig.Model;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigLoaderTest {
    @TempDir
    private Path folder;

    @Test
    void the_command_line_wins_over_the_pom_and_that_over_files() throws Exception {
        Path file = Files.writeString(
                folder.resolve("speed_config.yaml"),
                "thresholds: {minimum_improvement: 20, noise_floor: 2, timeout_seconds: 60}");
        SpeedConfig.Thresholds thresholds = ConfigLoader.load(
                        List.of(file),
                        Map.of("thresholds.minimum_improvement", "25", "thresholds.noise_floor", "3"),
                        Map.of("speed.thresholds.minimum_improvement", "30"),
                        Set.of())
                .thresholds();
        assertThat(thresholds).isEqualTo(new SpeedConfig.Thresholds(30, 3, 60));
    }

    @Test
    void a_later_file_wins_key_by_key() {
        SpeedConfig.Benchmarking benchmarking = new Written(folder)
                .file("speed_config.yaml", "benchmarking: {warmup_runs: 7, measurement_runs: 70}")
                .file("benchmarking_config.yaml", "benchmarking: {warmup_runs: 9, objective: both}")
                .load()
                .benchmarking();
        assertThat(benchmarking.warmupRuns()).isEqualTo(9);
        assertThat(benchmarking.measurementRuns()).isEqualTo(70);
        assertThat(benchmarking.objective()).isEqualTo(SpeedConfig.Objective.BOTH);
        assertThat(benchmarking.confidenceLevel()).isEqualTo(0.95);
    }

    @Test
    void all_problems_are_told_at_once_with_their_places() {
        assertThat(new Written(folder)
                        .file("speed_config.yaml", """
                                thresholds:
                                  minimum_improvment: 10
                                  noise_floor: 5%
                                  timeout_seconds: 5
                                benchmarking:
                                  statistical_method: mininum
                                  confidence_level: high
                                git: {auto_commit: yes}
                                modells: {}
                                """)
                        .file("consensus_config.yaml", "thresholds:\n  noise_floor: 3\n")
                        .problems(Map.of("min-improvement", "lots")))
                .containsExactly(
                        "speed_config.yaml:2:3: unknown key 'minimum_improvment' in thresholds; did you mean"
                                + " 'minimum_improvement' (a number from 0 to 100)?",
                        "speed_config.yaml:3:16: thresholds.noise_floor: expected a number from 0 to 100, found 5%; write 5",
                        "speed_config.yaml:4:20: thresholds.timeout_seconds: expected a whole number from 10 to 86400, found 5",
                        "speed_config.yaml:6:23: benchmarking.statistical_method: expected minimum, median or mean,"
                                + " found mininum; did you mean minimum?",
                        "speed_config.yaml:7:21: benchmarking.confidence_level: expected a number from 0.5 to 0.9999, found high",
                        "speed_config.yaml:8:20: git.auto_commit: expected true or false, found yes; write true",
                        "speed_config.yaml:9:1: unknown key 'modells'; did you mean 'models' (a map with enabled,"
                                + " consensus_required, models, egress, budget, timeout_seconds, cassettes or prompts)?",
                        "consensus_config.yaml:1:1: unknown key 'thresholds'; that section belongs in speed_config.yaml",
                        "-Dspeed.min-improvement: thresholds.minimum_improvement: expected a number from 0 to 100, found lots");
    }

    @Test
    void the_message_of_the_refusal_holds_every_problem() {
        assertThatThrownBy(() -> new Written(folder)
                        .file("speed_config.yaml", "git: {auto_commit: 1, auto_revert: 0}")
                        .load())
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("The configuration has 2 problems:\n  ")
                .hasMessageContaining(
                        "speed_config.yaml:1:20: git.auto_commit: expected true or false, found 1; write true")
                .hasMessageContaining(
                        "speed_config.yaml:1:36: git.auto_revert: expected true or false, found 0; write false");
    }

    @Test
    void a_key_in_the_wrong_section_is_told_its_own() {
        assertThat(new Written(folder)
                        .file("speed_config.yaml", "minimumImprovement: 10\ngit:\n  noise-floor: 3\n")
                        .problems())
                .containsExactly(
                        "speed_config.yaml:1:1: unknown key 'minimumImprovement'; did you mean"
                                + " thresholds.minimum_improvement, which belongs under thresholds?",
                        "speed_config.yaml:3:3: unknown key 'noise-floor' in git; did you mean thresholds.noise_floor,"
                                + " which belongs under thresholds?");
    }

    @Test
    void required_for_may_be_a_list_or_a_map() {
        SpeedConfig.RequiredFor expected = new SpeedConfig.RequiredFor(false, true, true, false);
        assertThat(new Written(folder)
                        .file("consensus_config.yaml", "consensus:\n  required_for:\n    - complex_functions: false\n")
                        .load()
                        .consensus()
                        .requiredFor())
                .isEqualTo(expected);
        assertThat(new Written(folder)
                        .file("consensus_config.yaml", "consensus: {required_for: {complex_functions: false}}")
                        .load()
                        .consensus()
                        .requiredFor())
                .isEqualTo(expected);
        assertThat(ConfigLoader.load(List.of(), Map.of("consensus.required_for.complex_functions", "false"))
                        .consensus()
                        .requiredFor())
                .isEqualTo(expected);
    }

    @Test
    void required_for_refuses_what_is_neither() {
        assertThat(new Written(folder).file("consensus_config.yaml", """
                                consensus:
                                  required_for:
                                    - complex_functions
                                    - critical_paths: true
                                    - critical_paths: false
                                    - async: true
                                """).problems())
                .containsExactly(
                        "consensus_config.yaml:3:7: consensus.required_for: expected a list with one key each, of"
                                + " complex_functions, critical_paths, external_apis or async_functions, found complex_functions",
                        "consensus_config.yaml:5:7: 'critical_paths' was set before, in line 4; delete one of the two",
                        "consensus_config.yaml:6:7: unknown key 'async' in consensus.required_for; known there:"
                                + " complex_functions, critical_paths, external_apis or async_functions");
    }

    @Test
    void weights_must_add_up() {
        assertThat(new Written(folder)
                        .file("consensus_config.yaml", "consensus:\n  voting_weights:\n    security: 0.2\n")
                        .problems())
                .singleElement()
                .asString()
                .startsWith(
                        "consensus_config.yaml:3:15: consensus.voting_weights: expected weights that add up to 1, found 1.1");
    }

    @Test
    void models_are_read_with_everything_that_can_be_said_about_them() {
        SpeedConfig.Models models =
                new Written(folder).file("speed_config.yaml", """
                        models:
                          enabled: true
                          models:
                            - {name: gpt-5, provider: openai}
                            - name: qwen
                              provider: my-server
                              weight: 0.5
                              base_url: http://127.0.0.1:8000/v1
                              key_variable: MY_KEY
                              quirks: {token_parameter: max_tokens}
                              prices: {input: 1.25, output: 10}
                        """).load().models();
        assertThat(models.enabled()).isTrue();
        assertThat(models.models())
                .containsExactly(
                        new Model("gpt-5", "openai", 1, null, null),
                        new Model(
                                "qwen",
                                "my-server",
                                0.5,
                                "http://127.0.0.1:8000/v1",
                                "MY_KEY",
                                Map.of("token_parameter", "max_tokens"),
                                new SpeedConfig.Prices(1.25, 10)));
    }

    @Test
    void wrong_models_are_refused_one_by_one() {
        assertThat(new Written(folder).file("speed_config.yaml", """
                                models:
                                  models:
                                    - {name: a, provider: opnai}
                                    - {name: b}
                                    - {name: c, provider: openai, weight: 0}
                                    - {name: d, provider: openai, wieght: 1}
                                    - e
                                    - {name: f, provider: openai}
                                    - {name: f, provider: openai}
                                """).problems())
                .containsExactly(
                        "speed_config.yaml:4:7: models.models[1] lacks 'provider'",
                        "speed_config.yaml:5:43: models.models[2].weight: expected a number above 0, at most 1000, found 0",
                        "speed_config.yaml:6:35: unknown key 'wieght' in models.models[3]; did you mean 'weight' (a number"
                                + " above 0, at most 1000)?",
                        "speed_config.yaml:7:7: models.models[4]: expected a map with name, provider, weight, base_url,"
                                + " key_variable, quirks or prices, found e",
                        "speed_config.yaml:3:7: models.models: provider 'opnai' is not known, did you mean openai? Known are"
                                + " openai, xai, google, anthropic, ollama, openrouter, azure, vllm or lmstudio; any other one"
                                + " needs a base_url",
                        "speed_config.yaml:9:7: models.models: openai/f stands there twice; delete one of the two");
    }

    @Test
    void a_key_in_the_wrong_place_is_never_repeated() {
        List<String> problems =
                new Written(folder).file("speed_config.yaml", """
                        models:
                          models:
                            - {name: a, provider: openai, key_variable: sk-verysecret}
                            - {name: b, provider: openai, api_key: sk-verysecret}
                            - {name: c, provider: openai, base_url: "https://me:sk-verysecret@example.org/"}
                        """).problems();
        assertThat(problems).hasSize(3).noneMatch(problem -> problem.contains("verysecret"));
        assertThat(problems.get(0))
                .contains("the name of an environment variable in capital letters, never the key itself");
        assertThat(problems.get(1)).contains("keys never stand in a file");
    }

    @Test
    void a_template_with_an_unknown_name_is_refused() {
        assertThat(new Written(folder)
                        .file(
                                "speed_config.yaml",
                                "git: {commit_message_template: 'Faster {method}', branch_prefix: 'a..b'}")
                        .problems())
                .containsExactly(
                        "speed_config.yaml:1:32: git.commit_message_template: expected one line in which only"
                                + " {function_name} and {improvement} stand in braces, found the text \"Faster {method}\"",
                        "speed_config.yaml:1:66: git.branch_prefix: expected the beginning of a Git branch name: letters,"
                                + " digits and . _ - /, found the text \"a..b\"");
    }
}
