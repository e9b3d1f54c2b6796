package dev.speedopt.adequacy.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.project.Libraries;
import dev.speedopt.project.ProjectException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PitestTest {
    private final List<String> asked = new ArrayList<>();
    private final Libraries libraries = coordinates -> {
        asked.addAll(coordinates);
        return coordinates.stream().map(Path::of).toList();
    };

    @Test
    void the_platform_gets_its_plugin_and_the_launcher_of_its_own_version() {
        Pitest pitest = Pitest.forTestsOf(List.of(Path.of("/r/junit-platform-engine-1.14.1.jar")), libraries);
        assertThat(asked)
                .containsExactly(
                        "org.pitest:pitest-command-line:1.30.0",
                        "org.pitest:pitest-junit5-plugin:1.2.3",
                        "org.junit.platform:junit-platform-launcher:1.14.1");
        assertThat(pitest.behind(List.of(Path.of("/mine"))).get(0)).isEqualTo(Path.of("/mine"));
    }

    @Test
    void a_launcher_that_is_there_is_not_fetched() {
        Pitest.forTestsOf(
                List.of(Path.of("/r/junit-platform-engine-6.0.3.jar"), Path.of("/r/junit-platform-launcher-6.0.3.jar")),
                libraries);
        assertThat(asked).noneMatch(each -> each.contains("launcher"));
    }

    @Test
    void older_frameworks_get_what_they_need_and_nothing_else() {
        Pitest.forTestsOf(List.of(Path.of("/r/junit-4.13.2.jar")), libraries);
        assertThat(asked).containsExactly("org.pitest:pitest-command-line:1.30.0");
        asked.clear();
        Pitest.forTestsOf(List.of(Path.of("/r/testng-7.11.0.jar")), libraries);
        assertThat(asked)
                .containsExactly("org.pitest:pitest-command-line:1.30.0", "org.pitest:pitest-testng-plugin:1.0.0");
    }

    @Test
    void what_cannot_be_fetched_is_said() {
        assertThatThrownBy(() -> Pitest.forTestsOf(List.of(), Libraries.none()))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("pitest-command-line:1.30.0 cannot be fetched");
    }
}
