package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, the answer is a configuration or a list of problems, never another exception. */
class DamagedFilesTest {
    private static final List<String> DAMAGE = List.of(
            "\t",
            "\n",
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "|",
            ">",
            "&a ",
            "*a",
            "!!int ",
            "%",
            "#",
            "?",
            "\0",
            "\uFFFD",
            "~",
            "yes",
            "1e999",
            "\u2028",
            "\uD83D\uDE00",
            ",",
            "---\n",
            "<<: ",
            "@",
            "`");

    @TempDir
    private Path folder;

    @Test
    void damage_ends_in_problems_or_in_a_configuration() {
        SplittableRandom random = new SplittableRandom(20261122);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            String name = ConfigFiles.NAMES.get(i % 4);
            StringBuilder text =
                    new StringBuilder(ConfigFiles.shipped().get(name).replaceAll("(?m)^ *#.*\n", ""));
            for (int k = random.nextInt(3); k >= 0; k--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.insert(at, DAMAGE.get(random.nextInt(DAMAGE.size())));
                } else {
                    text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
                }
            }
            List<String> problems = new Written(folder)
                    .file(name, text.toString().getBytes(StandardCharsets.UTF_8))
                    .problems();
            assertThat(problems).allMatch(problem -> problem.matches("(?s)\\w+\\.yaml(:\\d+:\\d+)?: .{10,}"));
            refused += problems.isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(130, 399);
    }
}
