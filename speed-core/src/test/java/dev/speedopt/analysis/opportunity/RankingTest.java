package dev.speedopt.analysis.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.analysis.Finding;
import dev.speedopt.analysis.callgraph.CallGraph;
import dev.speedopt.analysis.callgraph.CompiledProject;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.analysis.profile.Profiles;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.SampleBuild;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
    private static final String MAIN = """
            package p;
            class Orders {
                static int one() { return 1; }
                static int two() {
                    int n = 0;
                    for (int i = 0; i < 9; i++) { if (i > 3 && i < 7) { n += one(); } }
                    return n;
                }
                static long clock() { return System.nanoTime(); }
                static int lonely() { return 3; }
                static int silent() { return two() + two(); }
            }
            """;
    private static final String TEST = """
            package p;
            @interface Test { }
            class OrdersTest { @Test void runs() { Orders.silent(); Orders.clock(); } }
            """;
    private static final Finding FINDING = new Finding("a-rule", "constant_factor", "Does it at once", 4);

    @TempDir
    static Path folder;

    private static SampleBuild build;
    private static CallGraph calls;
    private static List<Target> targets;

    @BeforeAll
    static void read() {
        ModuleModel module =
                CompiledProject.module("g:a", folder, Map.of("p/Orders.java", MAIN), Map.of("p/OrdersTest.java", TEST));
        build = new SampleBuild(folder, folder.resolve("target/speed"), List.of(module));
        calls = CallGraph.of(List.of(module));
        targets = new SourceTree(List.of(module)).require(TargetSelector.parse(""));
    }

    @Test
    void the_hottest_comes_first_and_what_no_test_leads_to_is_out() {
        List<Ranked> ranked = rank(profile(), Past.none(), 0);
        assertThat(names(ranked)).containsExactly("two", "one", "clock", "lonely");
        assertThat(ranked).extracting(Ranked::in).containsExactly(true, true, true, false);
        assertThat(ranked).extracting(each -> each.opportunity().rank()).containsExactly(1, 2, 3, null);
        assertThat(ranked.get(3).opportunity().reasons().get(0)).startsWith("Out: no test is seen to lead to it");
    }

    @Test
    void an_opportunity_says_who_calls_it_what_it_is_made_of_and_why() {
        Opportunity two = rank(profile(), Past.none(), 0).get(0).opportunity();
        assertThat(two.callers()).extracting(Opportunity.Calling::method).containsOnly("p.Orders#silent()");
        assertThat(two.tests()).containsExactly("p.OrdersTest#runs()");
        assertThat(two.ownCalls()).containsExactly("p.Orders#one()");
        assertThat(two.file()).isEqualTo("src/main/java/p/Orders.java");
        assertThat(two.complexity()).isEqualTo(new Complexity(5, 4, 1, 1));
        assertThat(two.score()).isPositive();
        assertThat(two.impact()).isPositive();
        assertThat(two.reasons())
                .hasSize(4)
                .anySatisfy(reason -> assertThat(reason).startsWith("Time: 60.0 % of the profile ("))
                .contains("Gain: a-rule (4.0 x where measured).", "Safety: 1 test leads to it.");
    }

    @Test
    void a_clock_and_a_busy_file_make_a_change_less_safe() {
        Opportunity quiet = one(rank(profile(), Past.none(), 0), "clock");
        assertThat(quiet.factors().safety().because()).contains("reads the clock (java.lang.System#nanoTime)");
        assertThat(quiet.factors().safety().value())
                .isLessThan(one(rank(profile(), Past.none(), 0), "one")
                        .factors()
                        .safety()
                        .value());
        assertThat(one(rank(profile(), Past.none(), 20), "clock")
                        .factors()
                        .safety()
                        .value())
                .isEqualTo(quiet.factors().safety().value() / 2);
    }

    @Test
    void without_a_profile_loops_and_calls_decide() {
        List<Ranked> ranked = rank(Profile.none(), Past.none(), -1);
        assertThat(names(ranked).get(0)).isEqualTo("two");
        assertThat(ranked.get(0).opportunity().impact()).isNull();
        assertThat(ranked.get(0).opportunity().reasons().get(0)).startsWith("Time: no profile with enough samples");
    }

    @Test
    void what_was_refused_before_and_is_the_same_still_comes_last() {
        String changed = "-        static int other() { return 1; }\n";
        assertThat(names(rank(profile(), Past.of(List.of(refused(changed))), 0)).get(0))
                .isEqualTo("two");
        String same = "--- a\n+++ b\n@@ -4 +4 @@\n-    static int two() {\n+    static int two () {\n";
        List<Ranked> ranked = rank(profile(), Past.of(List.of(refused(same))), 0);
        assertThat(names(ranked).get(0)).isEqualTo("one");
        assertThat(one(ranked, "two").factors().gain().because())
                .isEqualTo("a-rule (4.0 x where measured), a-rule paid 0 of 1 times here; a change of it was refused"
                        + " before, and it is still the same");
    }

    private static Attempt refused(String diff) {
        return new Attempt(
                1,
                "20261122-231501-3f2a",
                new MethodId("p.Orders", "two", List.of()),
                "g:a",
                "src/main/java/p/Orders.java",
                "rule:a-rule",
                "Does it at once",
                List.of(),
                "constant_factor",
                diff,
                List.of(),
                null,
                null,
                Measured.as(Verdict.NOT_FASTER).improving(1, -2, 3).measurement(),
                null,
                new Decision(Decision.Kind.REVERT, "not faster", null, null));
    }

    /** 60 % of the time in {@code two}, 30 % in {@code one}, the rest in others. */
    private static Profile profile() {
        return Profiles.of(targets, targets.stream().collect(Collectors.toMap(Target::id, target -> switch (target.id()
                .methodName()) {
            case "two" -> 180;
            case "one" -> 90;
            default -> 10;
        })));
    }

    private static List<Ranked> rank(Profile profile, Past past, int commits) {
        Map<MethodId, List<Finding>> findings = targets.stream()
                .filter(target -> !target.id().methodName().equals("silent"))
                .collect(Collectors.toMap(Target::id, target -> List.of(FINDING)));
        return new Ranking(build, profile, calls, past, file -> commits).rank(targets, findings);
    }

    private static List<String> names(List<Ranked> ranked) {
        return ranked.stream().map(each -> each.target().id().methodName()).toList();
    }

    private static Opportunity one(List<Ranked> ranked, String name) {
        return ranked.stream()
                .filter(each -> each.target().id().methodName().equals(name))
                .findFirst()
                .orElseThrow()
                .opportunity();
    }
}
