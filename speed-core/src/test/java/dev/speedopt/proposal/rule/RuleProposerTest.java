package dev.speedopt.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.analysis.Finding;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.SampleModule;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleProposerTest {
    private static final String SLOW = """
            import java.util.List;

            class Example {
                String join(List<String> names) {
                    Integer count = 0;
                    String all = "";
                    for (String name : names) {
                        all += name;
                        count += name.length();
                    }
                    return all + count;
                }
            }
            """;

    @Test
    void makes_one_proposal_a_rule_and_one_of_all_together_first() {
        List<Proposal> proposals = new RuleProposer().propose(context(SLOW, List.of()), List.of());
        assertThat(proposals)
                .extracting(Proposal::proposer)
                .containsExactly(
                        "rule:string-concatenation-in-loop+boxed-accumulator",
                        "rule:string-concatenation-in-loop",
                        "rule:boxed-accumulator");
        assertThat(proposals.get(0).source()).contains("int count = 0;").contains("allBuilder.append(name);");
        assertThat(proposals.get(0).changes()).hasSize(2);
    }

    @Test
    void goes_on_with_what_a_rule_makes_possible() {
        String source = """
                import java.util.List;
                import java.util.stream.Collectors;

                class Example {
                    int length(List<String> names) {
                        return names.stream().collect(Collectors.summingInt(String::length));
                    }
                }
                """;
        List<Proposal> proposals = new RuleProposer().propose(context("length", source, List.of()), List.of());
        assertThat(proposals)
                .extracting(Proposal::proposer)
                .containsExactly("rule:summing-collector+stream-sum", "rule:summing-collector");
        assertThat(proposals.get(0).source()).contains("total += ").doesNotContain("stream");
    }

    @Test
    void says_why_it_declines_a_file_with_errors() {
        RuleOutcome outcome = new RuleProposer().examine(context(SLOW.replace("name.length()", "nam"), List.of()));
        assertThat(outcome.proposals()).isEmpty();
        assertThat(outcome.declined())
                .startsWith("Rules: the file cannot be understood: Example.java:9: cannot find symbol");
    }

    @Test
    void declines_sources_newer_than_its_jdk() {
        RuleOutcome outcome = new RuleProposer().examine(context(SLOW, List.of("--release", "99")));
        assertThat(outcome.declined()).startsWith("Rules: the sources are Java 99");
    }

    @Test
    void names_the_rules_that_fire() {
        assertThat(new RuleProposer().findings(context(SLOW, List.of())))
                .extracting(Finding::name)
                .containsExactly("string-concatenation-in-loop", "boxed-accumulator");
    }

    private static TargetContext context(String source, List<String> options) {
        return context("join", source, options);
    }

    private static TargetContext context(String method, String source, List<String> options) {
        Path root = Path.of("/nowhere");
        ModuleModel module =
                SampleModule.of("g:a", root).sources(root).options(options).model();
        Target target = new Target(
                new MethodId("Example", method, List.of("java.util.List")),
                "g:a",
                root.resolve("Example.java"),
                root,
                4,
                12);
        return new TargetContext(target, module, source, "");
    }
}
