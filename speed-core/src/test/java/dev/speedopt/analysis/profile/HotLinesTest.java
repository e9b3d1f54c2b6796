package dev.speedopt.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.target.MethodId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HotLinesTest {
    private static final MethodId TOTAL = new MethodId("org.acme.Orders", "total", List.of("int"));
    private static final String SOURCE = "class Orders {\n  int total(int n) {\n    slow();\n    fast();\n  }\n}\n";

    private static StackFrame frame(String type, String method, int line) {
        return new StackFrame(type, method, "(I)V", line);
    }

    @Test
    void the_methods_own_line_counts_whatever_it_was_calling() {
        HotLines lines = new HotLines(TOTAL);
        for (int i = 0; i < 30; i++) {
            lines.add(List.of(frame("java.util.HashMap", "get", 7), frame("org.acme.Orders", "total", 3)));
        }
        for (int i = 0; i < 10; i++) {
            lines.add(List.of(frame("org.acme.Orders", "lambda$total$0", 4), frame("org.acme.Orders", "total", 3)));
        }
        lines.add(List.of(frame("org.acme.Other", "total", 3)));
        assertThat(lines.describe(SOURCE).lines())
                .containsExactly(
                        "Of 40 samples while the tests ran:", " 75 % in line 3: slow();", " 25 % in line 4: fast();");
    }

    @Test
    void too_few_samples_say_nothing_and_no_profile_is_none() {
        HotLines lines = new HotLines(TOTAL);
        lines.add(List.of(frame("org.acme.Orders", "total", 3)));
        assertThat(lines.describe(SOURCE)).isEmpty();
        assertThat(HotLines.read(Path.of("target/no-such-folder"), TOTAL).describe(SOURCE))
                .isEmpty();
    }
}
