package dev.speedopt.it.slow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.proposal.rule.RuleCatalogue;
import dev.speedopt.proposal.rule.RuleProposer;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules say about the suite, without running anything: the cheap half; the ladder is the other. */
class SlowMethodsTest {
    @TempDir
    private static Path folder;

    private static ModuleModel module;
    private static final RuleProposer RULES = new RuleProposer();

    @BeforeAll
    static void compile() throws IOException {
        module = CompiledProject.of(SlowMethod.PROJECT, folder);
    }

    static List<SlowMethod> all() throws IOException {
        return SlowMethod.all();
    }

    @Test
    void two_methods_for_each_rule() throws IOException {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
        RuleCatalogue.all()
                .forEach(rule -> assertThat(rulesOf(rule.card().name()))
                        .as(rule.card().name())
                        .isGreaterThanOrEqualTo(2));
    }

    private static long rulesOf(String rule) {
        try {
            return all().stream().filter(each -> each.rule().equals(rule)).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_rule_proposes_a_faster_version_alone(SlowMethod slow) {
        assertThat(proposers(slow)).contains("rule:" + slow.rule());
    }

    @ParameterizedTest
    @MethodSource("all")
    void rules_that_fire_together_make_one_proposal_as_well(SlowMethod slow) {
        List<Proposal> proposals = proposals(slow);
        if (proposals.size() > 1 && !proposals.get(0).proposer().contains("+")) {
            Target target = proposals.get(0).target();
            assertThat(RULES.examine(new TargetContext(
                                    target, module, proposals.get(0).source(), ""))
                            .proposals())
                    .as("what is left to say after %s", proposals.get(0).proposer())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_rule_has_anything_to_say_about_the_fast_version(SlowMethod slow) {
        assertThat(proposers(slow.fast())).isEmpty();
    }

    private static List<String> proposers(SlowMethod method) {
        return proposals(method).stream().map(Proposal::proposer).toList();
    }

    private static List<Proposal> proposals(SlowMethod method) {
        List<Target> targets = new SourceTree(List.of(module)).require(TargetSelector.parse(method.selector()));
        return targets.stream()
                .flatMap(target -> RULES
                        .examine(new TargetContext(target, module, SourceTree.read(module, target.file()), ""))
                        .proposals()
                        .stream())
                .toList();
    }
}
