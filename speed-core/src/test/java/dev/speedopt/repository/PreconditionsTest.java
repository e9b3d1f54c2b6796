package dev.speedopt.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreconditionsTest {
    private static final SpeedConfig.Git COMMIT = SpeedConfig.defaults().git();
    private static final SpeedConfig.Git PATCH = new SpeedConfig.Git(false, true, "speed-opt", "x");
    private static final String MODULE = "my module [1]";

    @TempDir
    Path folder;

    @Test
    void a_clean_repository_is_fine_and_so_are_untracked_files() {
        GitProject project = GitProject.create(folder);
        project.write(MODULE + "/untracked.txt", "x");

        check(project, COMMIT);
    }

    @Test
    void a_folder_without_git_is_refused_with_the_cure() {
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> SpeedRepository.open(folder))
                .withMessageContaining("There is no Git repository")
                .withMessageContaining("git init");
    }

    @Test
    void dirty_files_of_the_modules_that_take_part_are_listed() throws IOException {
        GitProject project = GitProject.create(folder);
        for (int i = 10; i < 24; i++) {
            project.write(MODULE + "/staged-" + i, "x");
        }
        project.git("add", ".");
        Files.delete(project.file(GitProject.FILE));

        assertThat(refusal(project))
                .contains("15 tracked files have changes")
                .contains("my module [1]/src/main/java/org/acme/Foo.java, my module [1]/staged-10")
                .contains("and 5 more")
                .contains("git stash");
    }

    @Test
    void dirty_files_elsewhere_do_not_matter() {
        GitProject project = GitProject.create(folder);
        project.write("README.md", "changed");

        check(project, COMMIT);
    }

    @Test
    void patches_ask_for_nothing() {
        GitProject project = GitProject.create(folder);
        project.write(GitProject.FILE, "changed");
        project.git("config", "commit.gpgsign", "true");

        check(project, PATCH);
    }

    @Test
    void a_working_tree_with_converted_line_endings_is_clean() throws IOException {
        GitProject project = GitProject.create(folder);
        project.git("config", "core.autocrlf", "true");
        Files.delete(project.file(GitProject.FILE));
        project.git("checkout", "--", ".");
        assertThat(Files.readString(project.file(GitProject.FILE))).contains("\r\n");

        check(project, COMMIT);
    }

    @Test
    void all_problems_are_told_at_once() {
        GitProject project = GitProject.create(folder);
        project.git("config", "commit.gpgsign", "true");
        project.git("config", "gpg.program", "false");
        project.git("branch", "speed-opt");
        project.write(".git/MERGE_HEAD", project.head());
        project.write(GitProject.FILE, "changed");

        assertThat(refusal(project))
                .contains("commit.gpgsign=true")
                .contains("\"speed-opt/…\"")
                .contains("A merge is in progress")
                .contains("A tracked file has changes that are not committed: " + GitProject.FILE)
                .contains("-Dspeed.git.auto_commit=false");
    }

    @Test
    void a_rebase_that_stopped_is_refused() {
        GitProject project = GitProject.create(folder);
        project.write(".git/rebase-merge/onto", project.head());

        assertThat(refusal(project)).contains("A rebase is in progress").contains("git rebase --continue or --abort");
    }

    @Test
    void a_repository_without_commits_is_refused() {
        GitProject project = GitProject.empty(folder.resolve("empty"));
        project.write(MODULE + "/x", "x");

        assertThat(refusal(project)).contains("no commit yet");
    }

    @Test
    void a_sparse_checkout_is_refused() {
        GitProject project = GitProject.create(folder);
        project.git("sparse-checkout", "set", "--no-cone", "/*", "!/README.md");

        assertThat(refusal(project)).contains("sparse checkout").contains("git sparse-checkout disable");
    }

    @Test
    void a_split_index_is_refused() {
        GitProject project = GitProject.create(folder);
        project.git("update-index", "--split-index");

        assertThat(refusal(project)).contains("index is split").contains("git update-index --no-split-index");
    }

    @Test
    void sha_256_is_refused_by_name() {
        GitProject project = GitProject.empty(folder.resolve("new"), "--object-format=sha256");
        project.write("x", "x");

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> SpeedRepository.open(project.top()))
                .withMessageContaining("SHA256")
                .withMessageContaining("Use a SHA-1 clone");
    }

    @Test
    void an_unknown_extension_is_refused_by_name() {
        GitProject project = GitProject.create(folder);
        project.git("config", "core.repositoryformatversion", "1");
        project.git("config", "extensions.refStorage", "reftable");
        project.write(".git/config", read(project.file(".git/config")) + "[extensions]\n\tsurprise = true\n");

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> SpeedRepository.open(project.top()))
                .withMessageContaining("extension surprise")
                .withMessageContaining("refs as reftable");
    }

    @Test
    void a_partial_clone_is_refused() {
        GitProject origin = GitProject.create(folder);
        origin.git("config", "uploadpack.allowFilter", "true");
        origin.git(
                "clone",
                "-q",
                "--filter=blob:none",
                "file://"
                        + origin.top()
                                .toString()
                                .replace(" ", "%20")
                                .replace("[", "%5B")
                                .replace("]", "%5D"),
                "../partial");
        GitProject partial = GitProject.at(origin.top().resolveSibling("partial"));
        partial.git("config", "user.name", "x");
        partial.git("config", "user.email", "x@example.org");

        assertThat(refusal(partial))
                .contains("partial clone")
                .contains("origin")
                .contains("--filter");
    }

    @Test
    void shallow_detached_and_index_version_4_are_fine() {
        GitProject origin = GitProject.create(folder);
        origin.git("commit", "-q", "--allow-empty", "-m", "second");
        origin.git(
                "clone",
                "-q",
                "--depth=1",
                "file://"
                        + origin.top()
                                .toString()
                                .replace(" ", "%20")
                                .replace("[", "%5B")
                                .replace("]", "%5D"),
                "../shallow");
        GitProject shallow = GitProject.at(origin.top().resolveSibling("shallow"));
        shallow.git("config", "user.name", "x");
        shallow.git("config", "user.email", "x@example.org");
        shallow.git("checkout", "-q", "--detach");
        shallow.git("update-index", "--index-version", "4");

        check(shallow, COMMIT);
        try (SpeedRepository repository = SpeedRepository.open(shallow.top())) {
            repository.begin(Attempts.RUN, shallow.head(), COMMIT).accept(Attempts.attempt(1), Attempts.faster(), "{}");
        }
        assertThat(shallow.git("fsck", "--strict")).doesNotContain("error");
    }

    @Test
    void a_held_index_lock_is_refused() {
        GitProject project = GitProject.create(folder);
        project.write(".git/index.lock", "");

        assertThat(refusal(project)).contains("index is locked").contains("index.lock");
    }

    @Test
    void a_module_of_another_repository_is_refused() {
        GitProject project = GitProject.create(folder);
        GitProject inner = GitProject.empty(project.file("inner"));

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> {
                    try (SpeedRepository repository = SpeedRepository.open(project.top())) {
                        Preconditions.check(repository, List.of(project.file(MODULE), inner.top()), COMMIT);
                    }
                })
                .withMessageContaining("inner belongs to another Git repository");
    }

    @Test
    void checking_changes_nothing() {
        GitProject project = GitProject.create(folder);
        Snapshot before = Snapshot.of(project.top());

        check(project, COMMIT);

        assertThat(Snapshot.of(project.top())).isEqualTo(before);
    }

    @Test
    void an_identity_that_is_chosen_by_folder_is_found() throws IOException {
        GitProject project = GitProject.create(folder);
        project.git("config", "--unset", "user.email");
        Files.writeString(folder.resolve("work.gitconfig"), "[user]\n\temail = ada@work.example\n");
        project.git(
                "config",
                "includeIf.gitdir:" + folder.toRealPath() + "/.path",
                folder.resolve("work.gitconfig").toString());

        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            assertThat(repository.author().getEmailAddress()).isEqualTo("ada@work.example");
        }
        assertThat(project.git("var", "GIT_AUTHOR_IDENT")).contains("ada@work.example");
    }

    private static void check(GitProject project, SpeedConfig.Git settings) {
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            Preconditions.check(repository, List.of(project.file(MODULE)), settings);
        }
    }

    private static String refusal(GitProject project) {
        ProjectException refusal = org.assertj.core.api.Assertions.catchThrowableOfType(
                ProjectException.class, () -> check(project, COMMIT));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.getMessage();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
