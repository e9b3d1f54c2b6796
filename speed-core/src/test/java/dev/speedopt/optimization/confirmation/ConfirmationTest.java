package dev.speedopt.optimization.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.optimization.run.Accepted;
import dev.speedopt.optimization.run.Change;
import dev.speedopt.optimization.run.Stack;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfirmationTest {
    private static final String SOURCE = """
            package org.acme;

            class Sums {
                int one() {
                    return 1 + 0;
                }

                int two() {
                    return 2 + 0;
                }

                int three() {
                    return 3 + 0;
                }
            }
            """;

    @TempDir
    Path folder;

    private Path file;
    private ProjectModel project;
    private final Fake checks = new Fake();

    @BeforeEach
    void lay_a_project() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/org/acme"))
                .getParent()
                .getParent();
        file = Files.writeString(sources.resolve("org/acme/Sums.java"), SOURCE);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        ModuleModel module = new ModuleModel(
                "org.acme:sums",
                folder,
                List.of(sources),
                List.of(),
                classes,
                folder.resolve("test-classes"),
                List.of(),
                List.of(classes),
                List.of("--release", "17"),
                StandardCharsets.UTF_8,
                List.of());
        project = new ProjectModel() {
            @Override
            public Path root() {
                return folder;
            }

            @Override
            public Path workDirectory() {
                return folder.resolve("work");
            }

            @Override
            public List<ModuleModel> modules() {
                return List.of(module);
            }
        };
    }

    @Test
    void what_holds_together_stays_and_has_fresh_figures() {
        Change one = change(1, "one", "1 + 0", "1");
        Change two = after(one, 2, "two", "2 + 0", "2");

        Confirmation.Outcome outcome = confirm(one, two);

        assertThat(outcome.dropped()).isEmpty();
        assertThat(outcome.measured()).containsOnlyKeys(one, two);
        assertThat(outcome.laid().accepted()).extracting(Accepted::attempt).containsExactly(1, 2);
        assertThat(outcome.laid().stack().source(one.target())).contains("return 1;", "return 2;", "3 + 0");
        assertThat(WholeRun.sentence(List.of(one, two), outcome))
                .startsWith("Looked at as a whole, 2 of 2 accepted changes hold: 9 of 9 tests pass; fresh pairs");
    }

    @Test
    void of_a_red_suite_the_change_that_the_red_test_reaches_goes_and_the_rest_is_looked_at_again() {
        Change one = change(1, "one", "1 + 0", "1");
        Change two = after(one, 2, "two", "2 + 0", "2");
        Change three = after(two, 3, "three", "3 + 0", "3");
        checks.reaching.put(2, "org.acme.TwoTest");
        checks.redWith = Set.of(2, 3);
        checks.red = "org.acme.TwoTest.adds failed: 4";

        Confirmation.Outcome outcome = confirm(one, two, three);

        assertThat(outcome.dropped()).containsOnlyKeys(two);
        assertThat(outcome.dropped().get(two)).startsWith("with the other accepted changes, 8 of 9 tests pass");
        assertThat(outcome.laid().stack().source(one.target())).contains("return 1;", "2 + 0", "return 3;");
        assertThat(checks.suites).containsExactly(Set.of(1, 2, 3), Set.of(1, 3));
        assertThat(FileTexts.of(SOURCE, List.of(one, three), file))
                .contains(outcome.laid().stack().source(one.target()));
    }

    @Test
    void where_no_red_test_is_known_to_reach_a_change_the_latest_goes() {
        Change one = change(1, "one", "1 + 0", "1");
        Change two = after(one, 2, "two", "2 + 0", "2");
        checks.redWith = Set.of(1, 2);
        checks.red = "org.acme.OtherTest.adds failed";

        assertThat(confirm(one, two).dropped()).containsOnlyKeys(two);
    }

    @Test
    void what_behaves_otherwise_among_the_others_goes() {
        Change one = change(1, "one", "1 + 0", "1");
        Change two = after(one, 2, "two", "2 + 0", "2");
        checks.differsWith.put(1, 2);

        Confirmation.Outcome outcome = confirm(one, two);

        assertThat(outcome.dropped()).containsOnlyKeys(one);
        assertThat(outcome.dropped().get(one)).contains("call 3 differs");
        assertThat(checks.suites).as("what is left was tested again").containsExactly(Set.of(1, 2), Set.of(2));
    }

    @Test
    void what_is_not_faster_any_more_goes_and_what_cannot_be_told_is_measured_once_more() {
        Change one = change(1, "one", "1 + 0", "1");
        Change two = after(one, 2, "two", "2 + 0", "2");
        Change three = after(two, 3, "three", "3 + 0", "3");
        checks.verdicts.put(1, new ArrayDeque<>(List.of(Verdict.NOT_FASTER)));
        checks.verdicts.put(2, new ArrayDeque<>(List.of(Verdict.INCONCLUSIVE, Verdict.FASTER)));
        checks.verdicts.put(3, new ArrayDeque<>(List.of(Verdict.INCONCLUSIVE, Verdict.INCONCLUSIVE)));

        Confirmation.Outcome outcome = confirm(one, two, three);

        assertThat(outcome.dropped()).containsOnlyKeys(one, three);
        assertThat(outcome.measured()).containsOnlyKeys(two);
        assertThat(checks.suites).containsExactly(Set.of(1, 2, 3), Set.of(2));
    }

    @Test
    void what_was_made_on_top_of_a_dropped_change_goes_with_it() {
        Change one = change(1, "one", "1 + 0", "1");
        Change again = after(one, 2, "one", "return 1;", "return 0b1;");
        checks.differsWith.put(1, 2);

        Confirmation.Outcome outcome = confirm(one, again);

        assertThat(outcome.dropped()).containsOnlyKeys(one, again);
        assertThat(outcome.dropped().get(again)).contains("changes lines that another");
        assertThat(outcome.laid().stack().source(one.target())).isEqualTo(SOURCE);
        assertThat(outcome.suite()).isEmpty();
    }

    private Confirmation.Outcome confirm(Change... accepted) {
        return new Confirmation(new Restacking(project, folder.resolve("stack")), checks).of(List.of(accepted));
    }

    private Change change(int id, String method, String slow, String fast) {
        return of(id, method, SOURCE, SOURCE.replace(slow, fast));
    }

    private Change after(Change before, int id, String method, String slow, String fast) {
        return of(id, method, before.after(), before.after().replace(slow, fast));
    }

    private Change of(int id, String method, String before, String after) {
        MethodId target = new MethodId("org.acme.Sums", method, List.of());
        Attempt attempt = new Attempt(
                id,
                "20261122-231501-3f2a",
                target,
                "org.acme:sums",
                "src/org/acme/Sums.java",
                "rule:test",
                "Adds less",
                List.of(),
                "constant_factor",
                "",
                List.of(),
                null,
                null,
                null,
                null,
                null);
        return new Change(
                attempt, new Target(target, "org.acme:sums", file, folder.resolve("src"), 4, 6), before, after);
    }

    /** Says what the test wants to hear, by what it finds on the stack. */
    private final class Fake implements StackChecks {
        private final Map<Integer, String> reaching = new HashMap<>();
        private final Map<Integer, Integer> differsWith = new HashMap<>();
        private final Map<Integer, Deque<Verdict>> verdicts = new HashMap<>();
        private final List<Set<Integer>> suites = new ArrayList<>();
        private Set<Integer> redWith = Set.of();
        private String red = "";

        @Override
        public RungResult suite(Stack stack) {
            Set<Integer> on = on(stack);
            suites.add(on);
            assertThat(stack.classes()).containsKey("org.acme:sums");
            return !redWith.isEmpty() && on.containsAll(redWith)
                    ? RungResult.failed(Rung.ALL_TESTS, "8 of 9 tests pass: " + red, List.of(red), 1)
                    : RungResult.passed(Rung.ALL_TESTS, "9 of 9 tests pass", 1);
        }

        @Override
        public RungResult behaves(Stack stack, Change change) {
            Integer other = differsWith.get(change.attempt().id());
            return other != null && on(stack).contains(other)
                    ? RungResult.failed(Rung.REPLAY, "call 3 differs", List.of(), 1)
                    : RungResult.passed(Rung.REPLAY, "3 of 3 calls alike", 1);
        }

        @Override
        public Measurement faster(Stack stack, Change change) {
            Deque<Verdict> said = verdicts.get(change.attempt().id());
            return Measured.as(said == null ? Verdict.FASTER : said.removeFirst())
                    .measurement();
        }

        @Override
        public List<String> reaching(Change change) {
            String test = reaching.get(change.attempt().id());
            return test == null ? List.of() : List.of(test);
        }

        private Set<Integer> on(Stack stack) {
            String text = stack.source(of(9, "one", SOURCE, SOURCE).target());
            Set<Integer> on = new TreeSet<>();
            for (int i = 1; i <= 3; i++) {
                if (!text.contains(i + " + 0")) {
                    on.add(i);
                }
            }
            return text.contains("0b1") ? Set.of(1, 2) : on;
        }
    }
}
