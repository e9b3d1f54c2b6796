package dev.speedopt.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchesTest {
    @TempDir
    Path folder;

    @Test
    void git_applies_the_patch_on_a_path_with_spaces_and_brackets() throws IOException {
        GitProject project = GitProject.create(folder);

        Path patch = Patches.writePatch(
                folder.resolve("patches"),
                Attempts.attempt(3),
                Attempts.faster(),
                Attempts.GIT.commitMessageTemplate());

        project.git("apply", "--check", patch.toString());
        project.git("apply", patch.toString());
        assertThat(Files.readString(project.file(GitProject.FILE))).isEqualTo(GitProject.FASTER);
        assertThat(project.git("status", "--porcelain", "-z")).isEqualTo(" M " + GitProject.FILE + "\0");
        assertThat(Files.readString(patch))
                .startsWith("Subject: Speed optimization: bar (+34.5%)")
                .contains("Speed-Verdict: faster");
    }

    @Test
    void carriage_returns_and_a_missing_last_line_feed_survive() throws IOException {
        GitProject project = GitProject.create(folder);
        String source = GitProject.SOURCE.replace("\n", "\r\n").stripTrailing();
        String faster = GitProject.FASTER.replace("\n", "\r\n").stripTrailing();
        project.write(GitProject.FILE, source);

        Path patch = Patches.writePatch(folder, Attempts.attempt(3), Attempts.change(source, faster), "{title}");

        project.git("apply", patch.toString());
        assertThat(Files.readString(project.file(GitProject.FILE))).isEqualTo(faster);
    }
}
