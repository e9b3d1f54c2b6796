package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor marks by the schema, the loader refuses, and the other way round: held against a validator that is not ours. */
class SchemaAgreementTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thresholds: {minimum_improvement: 0, noise_floor: 100}",
                "thresholds: {minimum_improvement: 100.5}",
                "thresholds: {timeout_seconds: 9}",
                "thresholds: {timeout_seconds: 10.5}",
                "thresholds: {nonsense: 1}",
                "thresholds: 5",
                "thresholds:",
                "benchmarking: {statistical_method: mode}",
                "benchmarking: {confidence_level: 0.4999}",
                "benchmarking: {maximum_pairs: 3, objective: allocation}",
                "models: {models: []}",
                "models: {models: [{name: a}]}",
                "models: {models: [{name: a, provider: openai, weight: 0}]}",
                "models: {models: [{name: a, provider: openai, weight: 0.1, prices: {input: 1}}]}",
                "models: {models: [{name: a, provider: openai, key_variable: sk-abc}]}",
                "models: {models: [{name: a, provider: openai, quirks: {effort: high}}]}",
                "models: {models: [{name: a, provider: openai, quirks: {efort: high}}]}",
                "models: {budget: {calls: -1}}",
                "models: {egress: {include: [a, a]}}",
                "models: {cassettes: {mode: replay}}",
                "consensus: {required_for: [{complex_functions: false}]}",
                "consensus: {required_for: [{complex_functions: false, critical_paths: true}]}",
                "consensus: {required_for: {async_functions: true}}",
                "consensus: {required_for: [complex_functions]}",
                "consensus: {required_for: true}",
                "consensus: {tie_breaking: manual}",
                "consensus: {voting_weights: {speed: 1}}",
                "git: {branch_prefix: 'a b'}",
                "git: {branch_prefix: a/b}",
                "git: {commit_message_template: '{improvement} {x}'}",
                "verification: {allow: [threads]}",
                "verification: {allow: [thread]}",
                "verification: {allow: [java.util.concurrent, java.lang.System#nanoTime, static-state]}",
                "verification: {allow: ['java.lang.System#exit(int)']}",
                "verification: {maximum_attempts: 0}",
                "baseline: {maximum_calls: 1}",
                "objectives: {latency: 500ms, memory: 512MB, throughput: 100/s, percentile: 99}",
                "objectives: {latency: 500}",
                "objectives: {latency: 5 parsecs}",
                "objectives: {memory: 1.5 GB, throughput: 1/parsec}",
                "objectives: {percentile: 0}",
                "cost: {cpu_hour: 0.045, currency: EUR, cpu_hours_per_month: 1440}",
                "cost: {calls: [{target: 'org.acme.Orders#total', per_month: 3e7}]}",
                "cost: {calls: [{target: 'org.acme.Orders#total(int, String)', per_month: 30}]}",
                "cost: {calls: [{target: org.acme.Orders, per_month: 30}]}",
                "cost: {calls: [{target: 'org.acme.Orders#total'}]}",
                "cost: {cpu_hour: 0}",
                "cost: {currency: 'a b'}",
                "other: 1",
                "[]"
            })
    void editor_and_loader_agree(String text) throws Exception {
        boolean editor = ShippedConfigTest.schema("speed_config.yaml")
                .validate(new YAMLMapper().readTree(text))
                .isEmpty();
        boolean loader =
                new Written(folder).file("speed_config.yaml", text).problems().isEmpty();
        assertThat(loader).as(text).isEqualTo(editor);
    }
}
