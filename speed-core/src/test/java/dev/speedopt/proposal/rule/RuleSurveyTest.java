package dev.speedopt.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.speedopt.analysis.Finding;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.SampleModule;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSurveyTest {
    private static final String SLOW = """
            class Slow {
                String join(java.util.List<String> names) {
                    String all = "";
                    for (String name : names) { all += name; all += Other.END; }
                    return all;
                }
                int fast() { return 1; }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void finds_what_rules_find_in_files_that_use_each_other_and_names_those_it_cannot_understand() throws IOException {
        write("Slow.java", SLOW);
        write("Other.java", "class Other { static final String END = \";\"; String end() { return END; } }");
        write("Broken.java", "class Broken { int n() { return missing(); } }");
        ModuleModel module = SampleModule.of("g:a", folder)
                .options(List.of("--release", "17"))
                .model();
        RuleSurvey survey = new RuleSurvey();
        AtomicInteger done = new AtomicInteger();
        survey.look(module, targets(module), count -> done.accumulateAndGet(count, Math::max));

        assertThat(survey.findings()).as(survey.declined().toString()).hasSize(1);
        assertThat(survey.findings().values().iterator().next())
                .extracting(Finding::name)
                .containsExactly("string-concatenation-in-loop");
        assertThat(survey.declined()).hasSize(1);
        assertThat(survey.declined().get(folder.resolve("src/main/java/Broken.java")))
                .startsWith("it cannot be understood: ");
        assertThat(done).hasValue(3);
    }

    @Test
    void declines_sources_newer_than_its_jdk() throws IOException {
        write("Slow.java", SLOW);
        ModuleModel module = SampleModule.of("g:a", folder)
                .options(List.of("--release", "99"))
                .model();
        RuleSurvey survey = new RuleSurvey();
        survey.look(module, targets(module), count -> {});
        assertThat(survey.findings()).isEmpty();
        assertThat(survey.declined().values())
                .containsExactly("its source is Java 99, newer than the JDK that Maven runs on");
    }

    @Test
    void a_measured_gain_is_the_mean_of_the_ratios_on_the_card() {
        assertThat(MeasuredGain.of(card("2.0 / 8.0"))).isCloseTo(4, within(1e-9));
        assertThat(MeasuredGain.of(card("1.5 (n = 100) / 1.5"))).isCloseTo(1.5, within(1e-9));
        assertThat(MeasuredGain.of(card(""))).isEqualTo(MeasuredGain.UNKNOWN);
        assertThat(RuleCatalogue.all())
                .allSatisfy(rule -> assertThat(MeasuredGain.of(rule.card()))
                        .as(rule.card().name() + ": " + rule.card().gain())
                        .isBetween(1.0, 1e6));
    }

    private static RuleCard card(String gain) {
        return new RuleCard("a", RuleCard.CONSTANT, "t", "l", "p", "w", "n", gain);
    }

    private List<Target> targets(ModuleModel module) {
        return new SourceTree(List.of(module)).require(TargetSelector.parse(""));
    }

    private void write(String name, String text) throws IOException {
        Path root = Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(root.resolve(name), text);
    }
}
