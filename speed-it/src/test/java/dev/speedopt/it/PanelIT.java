package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.RunResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Everything that a panel may come to, with the real plugin and three dialects. Started by hand: each run measures, and the panel's
 * own tests show the same in milliseconds.
 */
class PanelIT {
    private static final String FASTER = """
            Title: Half of the total instead of two loops
            Changes:
            - Counts by a formula.
            Why: nothing is left to loop over.

            ```java
            public static int pairs(int total) {
                return total < 2 ? 0 : total / 2;
            }
            ```
            """;
    private static final List<String> SHORT = List.of(
            "-Dspeed.target=org.acme.sums.Splits#pairs",
            "-Dspeed.quick",
            "-Dspeed.benchmarking.measurement_runs=10",
            "-Dspeed.verification.input_seconds=1");

    private static MavenProject project(String name, ScriptedProviders providers, String more) {
        return MavenProject.copyOf("src/junit/scripted-model", name)
                .write("config/speed_config.yaml", SandboxHere.setting() + """
                        models:
                          enabled: false
                          models:
                            - {name: grok-x, provider: xai, base_url: "%1$s/v1"}
                            - {name: gemini-x, provider: google, base_url: "%1$s"}
                            - {name: claude-x, provider: anthropic, base_url: "%1$s"}
                            - {name: local-x, provider: vllm, base_url: "%1$s/v1"}
                        """.formatted(providers.url()) + more);
    }

    private static MavenRun run(MavenProject project, String models, String... more) {
        List<String> arguments = new ArrayList<>(List.of("speed:optimize"));
        arguments.addAll(SHORT);
        arguments.addAll(List.of("-Dspeed.consensus", "-Dspeed.models=" + models));
        arguments.addAll(List.of(more));
        return project.maven(arguments.toArray(String[]::new))
                .with("XAI_API_KEY", "xai-it-0123456789abcdef")
                .with("GEMINI_API_KEY", "AIza-it-0123456789abcdef")
                .with("ANTHROPIC_API_KEY", "sk-ant-it-0123456789abcdef");
    }

    private static String read(MavenProject project, String file) {
        try {
            return Files.readString(project.file(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void one_is_down_and_one_abstains_and_the_others_agree() {
        try (ScriptedProviders providers = new ScriptedProviders(FASTER)) {
            MavenProject project = project("panel-abstaining", providers, "  prompts: prompts\n")
                    .write("prompts/strategy/batch_operations.md", "Our own card about batches.\n");
            providers.votes("grok-x", 0.92);
            providers.votes("local-x", 0.85);
            providers.abstains("gemini-x");
            providers.isDown("claude-x");

            MavenRun run = run(project, "grok-x,gemini-x,claude-x,local-x").succeeds();

            assertThat(project.branches()).as(run.output()).hasSize(1);
            assertThat(run.output()).contains("anthropic at " + providers.url() + " is left out of this run");
            Attempt accepted = project.result().attempts().stream()
                    .filter(Attempt::accepted)
                    .findFirst()
                    .orElseThrow();
            assertThat(Objects.requireNonNull(accepted.panel()).ballots())
                    .extracting(Ballot::voter, Ballot::score)
                    .contains(
                            tuple("grok-x", 0.92),
                            tuple("gemini-x", null),
                            tuple("claude-x", null),
                            tuple("local-x", 0.85));
            assertThat(read(project, "target/speed/report/attempt-" + accepted.id() + ".md"))
                    .contains("it says that it cannot judge")
                    .contains("answers 500");
            assertThat(providers.calls()).anyMatch(call -> call.body().contains("Our own card about batches."));
            project.isUntouched();
        }
    }

    @Test
    void a_tie_is_refused_left_to_a_person_or_accepted() {
        try (ScriptedProviders providers = new ScriptedProviders(FASTER)) {
            MavenProject project = project("panel-tie", providers, "");
            providers.votes("grok-x", 0.72);
            providers.votes("gemini-x", 0.71);
            providers.votes("claude-x", 0.70);
            String models = "grok-x,gemini-x,claude-x";

            run(project, models).succeeds();
            assertThat(project.branches()).isEmpty();
            assertThat(read(project, "target/speed/run.json")).contains("tie_breaking conservative refuses it");

            run(project, models, "-Dspeed.consensus.tie_breaking=manual").succeeds();
            assertThat(project.branches()).isEmpty();
            Decision held =
                    Objects.requireNonNull(project.result().attempts().get(0).decision());
            assertThat(held.kind()).isEqualTo(Decision.Kind.HOLD);
            assertThat(held.reason()).contains("manual leaves it to a person");
            assertThat(project.file(Objects.requireNonNull(held.patch())))
                    .content()
                    .contains("+        return total < 2 ? 0 : total / 2;");

            run(project, models, "-Dspeed.consensus.tie_breaking=aggressive").succeeds();
            assertThat(project.branches()).hasSize(1);
            assertThat(read(project, "target/speed/run.json"))
                    .contains("aggressive accepts it, as it passed all gates");
        }
    }

    @Test
    void where_models_must_vote_and_too_few_do_nothing_is_committed() {
        try (ScriptedProviders providers = new ScriptedProviders(FASTER)) {
            MavenProject project = project("panel-required", providers, "")
                    .write("config/consensus_config.yaml", "consensus:\n  critical_paths: [\"**/Splits.java\"]\n");
            providers.votes("grok-x", 0.92);
            providers.abstains("gemini-x");
            providers.isDown("claude-x");
            String models = "grok-x,gemini-x,claude-x";

            run(project, models).succeeds();
            assertThat(project.branches()).isEmpty();
            assertThat(read(project, "target/speed/run.json"))
                    .contains("Models must vote, because its file is on a critical path.")
                    .contains("only 1 of 3 ballots are valid");

            run(project, models, "-Dspeed.consensus.required_for.critical_paths=false")
                    .succeeds();
            assertThat(project.branches()).hasSize(1);
            assertThat(read(project, "target/speed/run.json"))
                    .contains("Too few models voted, and none had to: the evidence judge stands in.");
        }
    }

    /** Twenty seconds each, as reasoning models take: who waits for one waits for all. */
    @Test
    void six_candidates_of_three_slow_providers_cost_the_slowest_chain_and_the_measuring() {
        Duration latency = Duration.ofSeconds(20);
        try (ScriptedProviders providers = new ScriptedProviders(FASTER)) {
            MavenProject project = project("panel-slow", providers, "");
            for (String model : List.of("grok-x", "gemini-x", "claude-x")) {
                providers.votes(model, 0.9);
            }
            providers.takes(latency);

            long start = System.nanoTime();
            run(project, "grok-x,gemini-x,claude-x").succeeds();
            Duration whole = Duration.ofNanos(System.nanoTime() - start);

            List<ScriptedProviders.Call> calls = providers.calls();
            Duration waiting = union(calls);
            long chain = 4; // First version, author's refinement, the others' refinement, vote.
            System.out.printf(
                    "%d calls of %d s: %d s one after the other, %d s side by side; the whole run %d s, %d s of them without any call%n",
                    calls.size(),
                    latency.toSeconds(),
                    calls.size() * latency.toSeconds(),
                    waiting.toSeconds(),
                    whole.toSeconds(),
                    whole.minus(waiting).toSeconds());
            assertThat(calls.size()).as("calls").isGreaterThanOrEqualTo(9);
            assertThat(waiting).isLessThan(latency.multipliedBy(chain).plusSeconds(10));
            assertThat(project.branches()).hasSize(1);
        }
    }

    /** Time in which at least one call was under way. */
    private static Duration union(List<ScriptedProviders.Call> calls) {
        long sum = 0;
        long until = Long.MIN_VALUE;
        for (ScriptedProviders.Call call : calls.stream()
                .sorted(Comparator.comparingLong(ScriptedProviders.Call::from))
                .toList()) {
            long from = until == Long.MIN_VALUE ? call.from() : Math.max(until, call.from());
            sum += Math.max(0, call.to() - from);
            until = until == Long.MIN_VALUE ? call.to() : Math.max(until, call.to());
        }
        return Duration.ofNanos(sum);
    }

    @Test
    void what_was_recorded_repeats_the_run_offline_to_the_letter() {
        MavenProject project;
        RunResult recorded;
        try (ScriptedProviders providers = new ScriptedProviders(FASTER)) {
            project = project("panel-cassettes", providers, "  cassettes:\n    mode: record\n");
            providers.votes("grok-x", 0.92);
            providers.votes("gemini-x", 0.88);
            providers.votes("claude-x", 0.85);
            run(project, "grok-x,gemini-x,claude-x").succeeds();
            recorded = project.result();
            int paid = providers.calls().size();
            run(project, "grok-x,gemini-x,claude-x").succeeds();
            assertThat(providers.calls())
                    .as("identical questions are paid once")
                    .hasSize(paid);
        }
        // The server is gone, and so are the keys.
        MavenRun again = run(project, "grok-x,gemini-x,claude-x", "-o")
                .with("XAI_API_KEY", "")
                .with("GEMINI_API_KEY", "")
                .with("ANTHROPIC_API_KEY", "")
                .succeeds();
        RunResult replayed = project.result();
        assertThat(again.output()).contains("Maven is offline: models answer from .speed/cassettes alone.");
        assertThat(steady(replayed)).isEqualTo(steady(recorded));
        assertThat(replayed.models()).allMatch(expense -> expense.calls() == 0 && expense.replayed() > 0);
    }

    /** What must be the same each time: who proposed what, how far it came, who voted how, and what was decided. */
    private static String steady(RunResult run) {
        StringBuilder text = new StringBuilder();
        for (Attempt attempt : run.attempts()) {
            text.append(attempt.id())
                    .append(' ')
                    .append(attempt.proposer())
                    .append(' ')
                    .append(attempt.title());
            text.append('\n')
                    .append(attempt.changes())
                    .append(attempt.strategy())
                    .append('\n')
                    .append(attempt.diff());
            attempt.rungs()
                    .forEach(rung -> text.append(rung.rung())
                            .append(' ')
                            .append(rung.passed())
                            .append('\n'));
            text.append(attempt.panel()).append('\n');
            text.append(Objects.requireNonNull(attempt.decision()).kind()).append('\n');
        }
        return text.toString();
    }
}
