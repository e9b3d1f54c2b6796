package dev.speedopt.repository.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.GitProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatchFileTest {
    private static final String HUNK = """
            @@ -4,3 +4,3 @@ class Foo {
                 int bar(int n) {
            -        return n + 1;
            +        return 1 + n;
                 }
            """;

    @TempDir
    Path folder;

    @Test
    void applies_what_git_diff_wrote_in_a_folder_with_blanks() {
        GitProject project = GitProject.create(folder);
        project.write(GitProject.FILE, GitProject.FASTER);
        PatchFile patch = parse(project.git("diff"));
        assertThat(patch.paths()).containsExactly(GitProject.FILE);
        assertThat(apply(patch, GitProject.FILE, GitProject.SOURCE)).isEqualTo(GitProject.FASTER);
    }

    @Test
    void applies_a_mail_that_git_format_patch_wrote() {
        GitProject project = GitProject.create(folder);
        project.write(GitProject.FILE, GitProject.FASTER);
        project.git("commit", "-q", "-a", "-m", "Faster, dearer --- and\n\ndiff is a word");
        PatchFile patch = parse(project.git("format-patch", "--stdout", "-1"));
        assertThat(apply(patch, patch.paths().get(0), GitProject.SOURCE)).isEqualTo(GitProject.FASTER);
    }

    @Test
    void applies_a_mail_whose_signature_has_lost_its_blank() {
        GitProject project = GitProject.create(folder);
        project.write(GitProject.FILE, GitProject.FASTER);
        project.git("commit", "-q", "-a", "-m", "Faster");
        String mail = project.git("format-patch", "--stdout", "-1");
        assertThat(mail).contains("\n-- \n");
        PatchFile patch = parse(mail.replace("\n-- \n", "\n--\n"));
        assertThat(apply(patch, patch.paths().get(0), GitProject.SOURCE)).isEqualTo(GitProject.FASTER);
    }

    @Test
    void applies_a_plain_diff_with_dates() {
        String names = "--- src/Foo.java\t2026-11-23 01:02:03.0 +0000\n+++ src/Foo.java\t2026-11-23 02:02:03.0 +0000\n";
        PatchFile patch = parse(names + HUNK);
        assertThat(apply(patch, patch.paths().get(0), GitProject.SOURCE)).isEqualTo(GitProject.FASTER);
    }

    @Test
    void finds_lines_that_have_moved() {
        String moved = GitProject.SOURCE.replace("class Foo {\n", "// one\n// two\nclass Foo {\n");
        assertThat(apply(git(HUNK), "Foo.java", moved))
                .isEqualTo(GitProject.FASTER.replace("class Foo {\n", "// one\n// two\nclass Foo {\n"));
    }

    @Test
    void keeps_carriage_returns_on_either_side() {
        String crlf = GitProject.SOURCE.replace("\n", "\r\n");
        String wanted = GitProject.FASTER.replace("\n", "\r\n");
        assertThat(apply(git(HUNK), "Foo.java", crlf)).isEqualTo(wanted);
        PatchFile mailed = parse(text(HUNK).replace("\n", "\r\n"));
        assertThat(apply(mailed, "Foo.java", crlf)).isEqualTo(wanted);
        assertThat(apply(mailed, "Foo.java", GitProject.SOURCE)).isEqualTo(GitProject.FASTER);
    }

    @Test
    void says_so_when_the_lines_are_not_there() {
        assertThatThrownBy(() -> apply(git(HUNK), "Foo.java", GitProject.FASTER))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("faster.patch does not apply to Foo.java")
                .hasMessageContaining("write it again");
    }

    @Test
    void refuses_what_is_no_patch_and_what_is_damaged() {
        assertThatThrownBy(() -> parse("package org.acme;\n")).hasMessageContaining("faster.patch is no patch");
        assertThatThrownBy(() -> parse(text(HUNK).replace("4,3 +4,3", "4,30 +4,30")))
                .hasMessageContaining("faster.patch is damaged");
    }

    @Test
    void refuses_a_new_a_deleted_and_a_binary_file() {
        GitProject project = GitProject.create(folder);
        project.write("New.java", "class New {}\n");
        project.git("add", "New.java");
        assertThatThrownBy(() -> apply(parse(project.git("diff", "--cached")), "New.java", ""))
                .hasMessageContaining("would add New.java");
        project.git("reset", "-q", "--hard");
        project.git("rm", "-q", GitProject.FILE);
        assertThatThrownBy(() -> apply(parse(project.git("diff", "--cached")), GitProject.FILE, GitProject.SOURCE))
                .hasMessageContaining("would delete");
        project.git("reset", "-q", "--hard");
        project.write(GitProject.FILE, "\0\1\2");
        assertThatThrownBy(() -> apply(parse(project.git("diff", "--binary")), GitProject.FILE, GitProject.SOURCE))
                .hasMessageContaining("as binary data");
    }

    private static PatchFile git(String hunks) {
        return parse(text(hunks));
    }

    private static String text(String hunks) {
        return "diff --git a/Foo.java b/Foo.java\n--- a/Foo.java\n+++ b/Foo.java\n" + hunks;
    }

    private static PatchFile parse(String text) {
        return PatchFile.parse("faster.patch", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String apply(PatchFile patch, String path, String original) {
        return new String(patch.apply(path, original.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
