package dev.speedopt.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.SampleModule;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources of every level that is in use, written with what was new in it; the JDK of the test can be older than that. */
class LanguageLevelTest {
    private static final String LOOP = """
                String all = "";
                for (String name : names) { all += name; all += ";"; }
                return all;
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> levels() {
        return Stream.of(
                Arguments.of(
                        8,
                        "class Slow { String join(java.util.List<String> names) {" + LOOP
                                + "} Runnable r = () -> {}; }"),
                Arguments.of(
                        11,
                        "class Slow { String join(java.util.List<String> names) {" + LOOP
                                + "} int n() { var n = \" \".isBlank() ? 1 : 2; return n; } }"),
                Arguments.of(
                        17,
                        "sealed interface Slow permits Slow.A, Slow.B { record A(int n) implements Slow {} record B(String text) "
                                + "implements Slow { String join(java.util.List<String> names) {" + LOOP
                                + "} } static int n(Slow s) { return s instanceof A a ? a.n() : 0; } }"),
                Arguments.of(
                        21,
                        "sealed interface Slow permits Slow.A, Slow.B { record A(int n) implements Slow {} record B(String text) "
                                + "implements Slow { String join(java.util.List<String> names) {" + LOOP
                                + "} } static int n(Slow s) { return switch (s) { case A(int n) when n > 0 -> n; case A a -> 0; "
                                + "case B b -> 1; }; } }"),
                Arguments.of(
                        25,
                        "import module java.base; class Slow { Slow(int n) { if (n < 0) throw new IllegalArgumentException(); "
                                + "super(); } String join(List<String> names) {" + LOOP + "} }"));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void is_read_and_rewritten_or_declined_in_a_sentence(int level, String source) throws IOException {
        Path file = folder.resolve("src/main/java/Slow.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        ModuleModel module = SampleModule.of("g:a", folder)
                .options(List.of("--release", String.valueOf(level)))
                .model();
        MethodId id = new MethodId(source.startsWith("sealed") ? "Slow$B" : "Slow", "join", List.of("java.util.List"));
        Target target = new Target(id, "g:a", file, file.getParent(), 1, 1);
        RuleOutcome outcome = new RuleProposer().examine(new TargetContext(target, module, source, ""));
        if (level > Runtime.version().feature()) {
            assertThat(outcome.declined())
                    .isEqualTo("Rules: the sources are Java " + level + ", newer than the JDK that Maven runs on");
        } else {
            assertThat(outcome.declined()).isNull();
            assertThat(outcome.proposals())
                    .extracting(Proposal::proposer)
                    .contains("rule:string-concatenation-in-loop");
        }
    }
}
