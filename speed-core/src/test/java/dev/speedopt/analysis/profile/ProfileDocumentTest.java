package dev.speedopt.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileDocumentTest {
    @TempDir
    Path folder;

    @Test
    void lists_what_reaches_the_threshold_with_its_hottest_line() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), "  void hot() { slow(); }\n");
        Target hot = new Target(new MethodId("A", "hot", List.of()), "g:a", file, folder, 1, 1);
        Target cold = new Target(new MethodId("A", "cold", List.of()), "g:a", file, folder, 1, 1);
        Profile profile = Profiles.of(List.of(hot, cold), Map.of(hot.id(), 98, cold.id(), 2));

        List<HotMethod> some =
                ProfileDocument.methods(profile, 5, List.of(hot, cold), folder, target -> StandardCharsets.UTF_8);
        assertThat(some).singleElement().satisfies(each -> {
            assertThat(each.method()).isEqualTo("A#hot()");
            assertThat(each.file()).isEqualTo("A.java");
            assertThat(each.self()).isEqualTo(98);
            assertThat(each.selfLower()).isLessThan(98).isGreaterThan(90);
            assertThat(each.allocation()).isNull();
            assertThat(each.lines()).containsExactly(new HotMethod.HotLine(1, 100, "void hot() { slow(); }"));
        });
        assertThat(ProfileDocument.methods(profile, 2, List.of(hot, cold), folder, target -> StandardCharsets.UTF_8))
                .hasSize(2);
    }
}
