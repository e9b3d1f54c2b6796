package dev.speedopt.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.Fence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MountsTest {
    @TempDir
    Path folder;

    private Path project;
    private Path work;
    private Path classes;

    @BeforeEach
    void layOut() throws IOException {
        project = Files.createDirectories(folder.resolve("project"));
        work = Files.createDirectories(project.resolve("target/speed"));
        classes = Files.createDirectories(work.resolve("attempt/classes"));
    }

    @Test
    void what_is_needed_shows_through_what_is_hidden_and_nothing_else_does() {
        assertThat(mounts(List.of(classes, project)))
                .containsSubsequence("--ro-bind", project.toString(), project.toString())
                .containsSubsequence("--tmpfs", work.toString())
                .containsSubsequence("--ro-bind", classes.toString(), classes.toString());
    }

    @Test
    void what_shows_already_is_not_bound_again() {
        assertThat(mounts(List.of(project, project.resolve("target"))))
                .doesNotContain(project.resolve("target").toString());
    }

    @Test
    void what_does_not_exist_is_left_out() {
        assertThat(mounts(List.of(folder.resolve("gone.jar"))))
                .doesNotContain(folder.resolve("gone.jar").toString());
    }

    private List<String> mounts(List<Path> readable) {
        return new Mounts(List.of(work, folder), new Fence(readable, List.of(), List.of(), Duration.ofSeconds(1)))
                .options();
    }
}
