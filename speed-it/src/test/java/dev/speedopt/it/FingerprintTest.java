package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    private Path root;

    private Path source;

    @BeforeEach
    void layOut() throws Exception {
        source = Files.createDirectories(root.resolve("src dir")).resolve("A.java");
        Files.writeString(source, "class A {}\n");
        Files.writeString(root.resolve("build.log"), "");
        GitProject.lay(root.toFile());
    }

    @Test
    void what_speed_may_write_does_not_show() throws Exception {
        Files.createDirectories(root.resolve("target/speed"));
        Files.writeString(root.resolve("target/speed/run.json"), "{}");
        Files.writeString(root.resolve("build.log"), "more");
        new Git(root).run("update-ref", "refs/speed/attempts/1", "HEAD");
        new Git(root).run("branch", "speed-opt/1");
        assertThat(Fingerprint.of(root)).isEqualTo(GitProject.remembered(root));
    }

    @Test
    void a_change_of_a_file_shows() throws Exception {
        Files.writeString(source, "class B {}\n");
        assertTouched("src dir/A.java");
    }

    @Test
    void a_file_that_was_written_anew_with_the_same_content_shows() throws Exception {
        Files.setLastModifiedTime(source, FileTime.fromMillis(1_000_000));
        assertTouched("src dir/A.java");
    }

    @Test
    void a_new_file_shows() throws Exception {
        Files.writeString(root.resolve("left over"), "");
        assertTouched("left over");
    }

    @Test
    void a_checkout_a_commit_a_staged_change_and_a_setting_show() {
        Git git = new Git(root);
        git.run("checkout", "--quiet", "-b", "elsewhere");
        assertTouched(".git/HEAD");
        git.run("checkout", "--quiet", "main");
        git.run("commit", "--quiet", "--allow-empty", "--message", "More");
        assertTouched(".git/refs/heads/main");
        git.run("rm", "--quiet", "--cached", "src dir/A.java");
        assertTouched(".git/index");
        git.run("config", "gc.auto", "0");
        assertTouched(".git/config");
    }

    private void assertTouched(String what) {
        assertThatThrownBy(() -> Outcome.refused(root.toFile()).untouched())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(what);
    }
}
