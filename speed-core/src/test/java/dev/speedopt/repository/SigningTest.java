package dev.speedopt.repository;

import static dev.speedopt.repository.Attempts.GIT;
import static dev.speedopt.repository.Attempts.RUN;
import static dev.speedopt.repository.Attempts.attempt;
import static dev.speedopt.repository.Attempts.change;
import static dev.speedopt.repository.Attempts.faster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.past.Reverts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With real keys, made in a folder of the test's own; Git itself says whether the signatures are good. */
class SigningTest {
    private static final String BRANCH = "speed-opt/" + RUN;

    @TempDir
    Path folder;

    private GitProject project;

    @BeforeEach
    void create() {
        project = GitProject.create(folder);
        project.git("config", "commit.gpgsign", "true");
    }

    @Test
    void an_ssh_key_signs_what_a_branch_holds_and_git_verifies_it() throws IOException, InterruptedException {
        assumeTrue(installed("ssh-keygen"), "ssh-keygen is not installed");
        sshKey();

        String commit = accept();

        assertThat(project.git("log", "-1", "--format=%G? %GS", commit).strip()).isEqualTo("G ada@example.org");
        project.git("verify-commit", commit);
        assertThat(project.git("fsck", "--strict", "--full")).doesNotContain("error");
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            Reverts.Reverted done = new Reverts(repository, GIT).revert(commit, "no");
            project.git("verify-commit", done.revert());
        }
    }

    @Test
    void what_a_run_itself_takes_back_is_signed() throws IOException, InterruptedException {
        assumeTrue(installed("ssh-keygen"), "ssh-keygen is not installed");
        sshKey();
        accept();

        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            String revert = repository
                    .begin(RUN, project.head(), GIT)
                    .takeBack(attempt(1), change(GitProject.FASTER, GitProject.SOURCE), "no");
            project.git("verify-commit", revert);
        }
    }

    @Test
    void an_open_pgp_key_signs_too() throws IOException, InterruptedException {
        assumeTrue(installed("gpg"), "gpg is not installed");
        Path home = Files.createDirectory(
                // A socket's path may be no longer than a hundred bytes.
                Path.of("/tmp", "speed-gpg-" + ProcessHandle.current().pid()),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            Path gpg = script("gpg-here", "exec gpg --homedir " + home + " --batch --no-tty \"$@\"");
            run(
                    gpg.toString(),
                    "--passphrase",
                    "",
                    "--quick-generate-key",
                    "Ada Löve <ada@example.org>",
                    "ed25519",
                    "sign");
            project.git("config", "gpg.program", gpg.toString());

            String commit = accept();

            assertThat(project.git("log", "-1", "--format=%G?", commit).strip()).isEqualTo("G");
            project.git("verify-commit", commit);
        } finally {
            run("gpgconf", "--homedir", home.toString(), "--kill", "all");
            try (Stream<Path> files = Files.walk(home)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .map(Path::toFile)
                        .forEach(File::delete);
            }
        }
    }

    @Test
    void what_cannot_be_signed_is_refused_before_the_run_in_the_program_s_own_words() throws IOException {
        Path broken = script("broken", "echo 'gpg: signing failed: No secret key' >&2; exit 2");
        project.git("config", "gpg.program", broken.toString());
        Snapshot before = Snapshot.of(project.top());

        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> {
                    try (SpeedRepository repository = SpeedRepository.open(project.top())) {
                        Preconditions.check(repository, List.of(project.top()), GIT);
                    }
                })
                .withMessageContaining("commit.gpgsign=true")
                .withMessageContaining("for the key of Ada Löve <ada@example.org>: gpg: signing failed: No secret key.")
                .withMessageContaining("git commit -S");
        assertThatExceptionOfType(ProjectException.class).isThrownBy(this::accept);

        assertThat(Snapshot.of(project.top())).isEqualTo(before);
        assertThat(project.git("for-each-ref", "refs/heads/speed-opt", "refs/notes"))
                .isEmpty();
    }

    @Test
    void a_program_that_is_not_there_and_a_format_that_nobody_knows_are_named() {
        project.git("config", "gpg.program", "/nowhere/gpg");
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(this::accept)
                .withMessageContaining("/nowhere/gpg");

        project.git("config", "gpg.format", "wax");
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(this::accept)
                .withMessageContaining("gpg.format=wax is not known");

        project.git("config", "gpg.format", "ssh");
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(this::accept)
                .withMessageContaining("user.signingKey names no key");
    }

    @Test
    void bookkeeping_is_not_signed() throws IOException, InterruptedException {
        assumeTrue(installed("ssh-keygen"), "ssh-keygen is not installed");
        sshKey();

        accept();

        assertThat(project.git("log", "--format=%G?", "main..refs/speed/attempts/" + RUN)
                        .strip())
                .isEqualTo("N");
        assertThat(project.git("log", "-1", "--format=%G?", BRANCH).strip()).isEqualTo("G");
    }

    private String accept() {
        try (SpeedRepository repository = SpeedRepository.open(project.top())) {
            GitRun run = repository.begin(RUN, project.head(), GIT);
            run.recordAttempt(attempt(1), faster());
            return run.accept(attempt(1), faster(), "{}");
        }
    }

    private void sshKey() throws IOException, InterruptedException {
        Path key = folder.resolve("id with space");
        run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString());
        String half = Files.readString(key.resolveSibling("id with space.pub"));
        Files.writeString(folder.resolve("allowed"), "ada@example.org " + half);
        project.git("config", "gpg.format", "ssh");
        project.git("config", "user.signingKey", key.toString());
        project.git(
                "config",
                "gpg.ssh.allowedSignersFile",
                folder.resolve("allowed").toString());
    }

    private Path script(String name, String body) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
