package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.speedopt.config.SpeedConfig.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverridesTest {
    @Test
    void short_forms_mean_the_long_ones() {
        SpeedConfig config = load(Map.of("min-improvement", "15", "max-attempts", "7"));
        assertThat(config.thresholds().minimumImprovement()).isEqualTo(15);
        assertThat(config.verification().maximumAttempts()).isEqualTo(7);
    }

    @Test
    void the_long_form_wins_over_the_short_one() {
        assertThat(load(Map.of("min-improvement", "15", "thresholds.minimum_improvement", "16"))
                        .thresholds()
                        .minimumImprovement())
                .isEqualTo(16);
    }

    @Test
    void quick_means_fewer_pairs_and_never_more() {
        assertThat(load(Map.of("quick", "")).benchmarking().maximumPairs()).isEqualTo(5);
        assertThat(load(Map.of("quick", "false")).benchmarking().maximumPairs()).isEqualTo(12);
        assertThat(ConfigLoader.load(
                                List.of(), Map.of("benchmarking.maximum_pairs", "4"), Map.of("quick", "true"), Set.of())
                        .benchmarking()
                        .maximumPairs())
                .isEqualTo(4);
        assertThat(load(Map.of("quick", "true", "benchmarking.maximum_pairs", "9"))
                        .benchmarking()
                        .maximumPairs())
                .isEqualTo(9);
    }

    @Test
    void naming_models_picks_them_and_turns_them_on() {
        SpeedConfig.Models models = load(Map.of("models", "o3, anthropic/claude-x,openrouter/meta/llama"))
                .models();
        assertThat(models.enabled()).isTrue();
        assertThat(models.models())
                .containsExactly(
                        new Model("o3", "openai", 1, null, null),
                        new Model("claude-x", "anthropic", 1, null, null),
                        new Model("meta/llama", "openrouter", 1, null, null));
    }

    @Test
    void naming_models_but_switching_them_off_leaves_them_off() {
        assertThat(load(Map.of("models", "o3", "models.enabled", "false"))
                        .models()
                        .enabled())
                .isFalse();
    }

    @Test
    void a_model_that_nobody_configured_is_refused() {
        assertThat(problems(Map.of("models", "claude"), Set.of()))
                .containsExactly(
                        "-Dspeed.models: models: no model 'claude' is configured; write provider/claude, or one of"
                                + " grok-4-0709, gemini-2.5-pro, o3");
        assertThat(problems(Map.of("models", "gemini-25-pro"), Set.of()))
                .containsExactly(
                        "-Dspeed.models: models: no model 'gemini-25-pro' is configured; did you mean gemini-2.5-pro?");
        assertThat(problems(Map.of("models", "opnai/gpt"), Set.of()))
                .singleElement()
                .asString()
                .contains("provider 'opnai' is not known, did you mean openai?");
    }

    @Test
    void consensus_turns_models_on_and_makes_them_necessary() {
        SpeedConfig.Models models = load(Map.of("consensus", "true")).models();
        assertThat(models.enabled() && models.consensusRequired()).isTrue();
        assertThat(load(Map.of("consensus", "false")).models())
                .isEqualTo(new SpeedConfig.Models(
                        false, false, SpeedConfig.defaults().models().models()));
    }

    @Test
    void lists_are_written_with_commas() {
        assertThat(load(Map.of("verification.allow", "threads, files"))
                        .verification()
                        .allow())
                .containsExactly("threads", "files");
        assertThat(load(Map.of("verification.allow", "")).verification().allow())
                .isEmpty();
        assertThat(problems(Map.of("verification.allow", "thread"), Set.of()))
                .singleElement()
                .asString()
                .endsWith("found thread; did you mean threads?");
    }

    @Test
    void an_unknown_setting_is_told_the_nearest_known_one() {
        assertThat(problems(Map.of("min-improvment", "15"), Set.of()))
                .containsExactly(
                        "-Dspeed.min-improvment: unknown setting 'min-improvment'; did you mean min-improvement?");
        assertThat(problems(Map.of("minimum_improvement", "15"), Set.of("target")))
                .containsExactly("-Dspeed.minimum_improvement: unknown setting 'minimum_improvement'; did you mean"
                        + " thresholds.minimum_improvement?");
        assertThat(problems(Map.of("traget", "x"), Set.of("target")))
                .containsExactly("-Dspeed.traget: unknown setting 'traget'; did you mean target?");
    }

    @Test
    void what_belongs_to_others_is_passed_over() {
        assertThat(ConfigLoader.load(
                        List.of(),
                        Map.of("target", "a.B#c"),
                        Map.of("speed.since", "HEAD~1"),
                        Set.of("target", "since")))
                .isEqualTo(SpeedConfig.defaults());
    }

    @Test
    void a_section_is_no_setting() {
        assertThat(problems(Map.of("thresholds", "15"), Set.of()))
                .containsExactly("-Dspeed.thresholds: thresholds: expected a map with minimum_improvement, noise_floor,"
                        + " timeout_seconds or regressions, found 15");
    }

    @Test
    void a_parameter_of_a_goal_may_be_called_like_a_section() {
        assertThat(ConfigLoader.load(List.of(), Map.of(), Map.of("baseline", "main"), Set.of("baseline")))
                .isEqualTo(SpeedConfig.defaults());
    }

    private static SpeedConfig load(Map<String, String> overrides) {
        return ConfigLoader.load(List.of(), overrides);
    }

    private static List<String> problems(Map<String, String> overrides, Set<String> others) {
        return catchThrowableOfType(
                        ConfigException.class, () -> ConfigLoader.load(List.of(), Map.of(), overrides, others))
                .problems()
                .stream()
                .map(ConfigProblem::toString)
                .toList();
    }
}
