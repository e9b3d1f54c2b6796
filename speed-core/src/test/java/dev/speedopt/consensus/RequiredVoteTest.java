package dev.speedopt.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredVoteTest {
    private static List<String> reasons(String original, String... criticalPaths) {
        SpeedConfig.Consensus defaults = SpeedConfig.defaults().consensus();
        SpeedConfig.Consensus config = new SpeedConfig.Consensus(
                new SpeedConfig.RequiredFor(true, true, true, true),
                defaults.votingWeights(),
                0.7,
                defaults.tieBreaking(),
                List.of(criticalPaths));
        return new RequiredVote(config, Path.of("/work/shop"))
                .reasons(Attempts.submission(Attempts.good("rule:x"), original, original));
    }

    @Test
    void a_short_method_of_the_jdk_alone_needs_no_vote() {
        assertThat(reasons(Attempts.ORIGINAL)).isEmpty();
        assertThat(reasons(Attempts.ORIGINAL
                        .replace("class Orders", "import java.util.*;\nimport org.acme.b.C;\nclass Orders")
                        .replace("int sum", "C c; int sum")))
                .isEmpty();
    }

    @Test
    void a_method_of_more_than_fifty_lines_needs_one() {
        assertThat(reasons(Attempts.ORIGINAL.replace("return sum;", "sum++;\n".repeat(60) + "return sum;")))
                .containsExactly("it has 67 lines");
    }

    @Test
    void a_file_on_a_critical_path_needs_one() {
        assertThat(reasons(Attempts.ORIGINAL, "**/acme/*.java")).containsExactly("its file is on a critical path");
        assertThat(reasons(Attempts.ORIGINAL, "src/main/**")).containsExactly("its file is on a critical path");
        assertThat(reasons(Attempts.ORIGINAL, "**/other/*.java")).isEmpty();
    }

    @Test
    void a_method_that_uses_a_library_needs_one_and_an_unused_import_does_not_count() {
        String importing = Attempts.ORIGINAL.replace("class Orders", "import com.lib.Http;\nclass Orders");
        assertThat(reasons(importing)).isEmpty();
        assertThat(reasons(importing.replace("return sum;", "Http.get(); return sum;")))
                .containsExactly("it uses com.lib.Http");
    }

    @Test
    void a_method_that_waits_for_others_needs_one() {
        assertThat(reasons(Attempts.ORIGINAL.replace("int sum = 0;", "Thread t; int sum = 0;")))
                .containsExactly("it is asynchronous");
    }
}
