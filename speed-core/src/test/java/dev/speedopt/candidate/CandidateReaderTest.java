package dev.speedopt.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.project.SampleBuild;
import dev.speedopt.project.SampleModule;
import dev.speedopt.repository.GitProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateReaderTest {
    private static final String FOO = "my module/src/main/java/org/acme/Foo.java";
    private static final String BAR = "my module/src/main/java/org/acme/Bar.java";
    private static final String SOURCE = """
            package org.acme;

            public class Foo {
                int one(int n) {
                    return n + 1;
                }

                int two() {
                    return 2;
                }
            }
            """;
    private static final String FASTER = SOURCE.replace("n + 1", "1 + n");

    @TempDir
    Path folder;

    private GitProject git;

    @BeforeEach
    void a_project_under_git() {
        git = GitProject.empty(folder.resolve("a project"));
        git.write(FOO, SOURCE);
        git.write(BAR, "package org.acme;\n\nclass Bar {\n    int three() {\n        return 3;\n    }\n}\n");
        git.write("README.md", "read me\n");
        git.git("add", ".");
        git.git("commit", "-q", "-m", "first");
    }

    @Test
    void reads_a_patch_against_the_working_tree() throws IOException {
        GivenCandidate given = read(null, patch(FOO, FASTER), null);
        assertThat(given.file()).isEqualTo(git.file(FOO));
        assertThat(given.original()).isEqualTo(SOURCE);
        assertThat(given.candidate()).isEqualTo(FASTER);
        assertThat(given.originalName()).isEqualTo("the working tree");
        assertThat(given.notes()).isEmpty();
        assertThat(ChangedMethods.of(project(), given, null))
                .extracting(target -> target.id().toString())
                .containsExactly("org.acme.Foo#one(int)");
    }

    @Test
    void takes_the_target_that_the_user_names() throws IOException {
        GivenCandidate given = read(null, patch(FOO, FASTER), null);
        assertThat(ChangedMethods.of(project(), given, "org.acme.Foo#two"))
                .extracting(target -> target.id().methodName())
                .containsExactly("two");
        assertThatThrownBy(() -> ChangedMethods.of(project(), given, "org.acme.Foo#tow"))
                .hasMessageContaining("did you mean org.acme.Foo#two");
        assertThatThrownBy(() -> ChangedMethods.of(project(), given, "org.acme.Bar#three"))
                .hasMessageContaining("not a method that both versions of Foo.java have");
    }

    @Test
    void says_what_a_patch_changes_beside_the_main_source() throws IOException {
        git.write(FOO, FASTER);
        git.write("README.md", "other\n");
        Path patch = Files.writeString(folder.resolve("both.patch"), git.git("diff"));
        git.git("checkout", "-q", ".");
        assertThat(read(null, patch.toString(), null).notes())
                .singleElement()
                .asString()
                .contains("README.md");
    }

    @Test
    void reads_a_java_file_under_another_name_from_anywhere() throws IOException {
        Path file = Files.writeString(folder.resolve("FooFast.java"), FASTER);
        GivenCandidate given = read(null, file.toString(), null);
        assertThat(given.file()).isEqualTo(git.file(FOO));
        assertThat(given.candidate()).isEqualTo(FASTER);
    }

    @Test
    void keeps_the_line_endings_of_the_working_tree() throws IOException {
        git.write(FOO, SOURCE.replace("\n", "\r\n"));
        Path file = Files.writeString(folder.resolve("Foo.java"), FASTER);
        assertThat(read(null, file.toString(), null).candidate()).isEqualTo(FASTER.replace("\n", "\r\n"));
    }

    @Test
    void reads_two_commits_and_a_branch() {
        git.write(FOO, FASTER);
        git.git("commit", "-q", "-a", "-m", "faster");
        git.git("branch", "fast");
        GivenCandidate given = read("HEAD~1", "HEAD", null);
        assertThat(given.original()).isEqualTo(SOURCE);
        assertThat(given.candidate()).isEqualTo(FASTER);
        git.git("checkout", "-q", "HEAD~1");
        assertThat(read(null, "fast", null).candidate()).isEqualTo(FASTER);
        assertThat(read(null, "fast", null).candidateName()).startsWith("fast (commit ");
        assertThat(read("fast", git.head(), null).candidate()).isEqualTo(SOURCE);
    }

    @Test
    void applies_a_patch_to_the_commit_that_is_the_original() throws IOException {
        String patch = patch(FOO, FASTER);
        git.write(FOO, SOURCE.replace("n + 1", "n + 2"));
        assertThat(read("HEAD", patch, null).candidate()).isEqualTo(FASTER);
        assertThatThrownBy(() -> read(null, patch, null)).hasMessageContaining("does not apply");
    }

    @Test
    void refuses_several_files_unless_a_target_says_which() throws IOException {
        git.write(FOO, FASTER);
        git.write(BAR, "package org.acme;\n\nclass Bar {\n    int three() {\n        return 4 - 1;\n    }\n}\n");
        Path patch = Files.writeString(folder.resolve("both.patch"), git.git("diff"));
        git.git("commit", "-q", "-a", "-m", "both");
        assertThatThrownBy(() -> read("HEAD~1", "HEAD", null))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("2 main sources")
                .hasMessageContaining("-Dspeed.target");
        GivenCandidate given = read("HEAD~1", "HEAD", "org.acme.Foo#one");
        assertThat(given.candidate()).isEqualTo(FASTER);
        assertThat(given.notes()).singleElement().asString().contains("Bar.java");
        git.git("checkout", "-q", "HEAD~1");
        assertThatThrownBy(() -> read(null, patch.toString(), "org.acme.Foo#one"))
                .hasMessageContaining("Split the change up");
    }

    @Test
    void refuses_what_is_not_there_what_is_the_same_and_what_is_foreign() throws IOException {
        assertThatThrownBy(() -> read(null, "no-such-branch", null))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("speed.candidate is 'no-such-branch'")
                .hasMessageContaining("no such commit, branch or tag");
        assertThatThrownBy(() -> read(null, "gone.patch", null)).hasMessageContaining("There is no file gone.patch");
        assertThatThrownBy(() -> read(null, "HEAD", null)).hasMessageContaining("differ in no main source");
        Path same = Files.writeString(folder.resolve("Foo.java"), SOURCE);
        assertThatThrownBy(() -> read(null, same.toString(), null)).hasMessageContaining("nothing to compare");
        Path foreign = Files.writeString(folder.resolve("Other.java"), "package org.other;\nclass Other {}\n");
        assertThatThrownBy(() -> read(null, foreign.toString(), null))
                .hasMessageContaining("there is no org/other/Other.java");
        assertThatThrownBy(() -> read(null, " ", null)).hasMessageContaining("Nothing to compare");
        Path readme = Files.writeString(
                folder.resolve("readme.patch"), "--- a/README.md\n+++ b/README.md\n@@ -1 +1 @@\n-read me\n+read\n");
        assertThatThrownBy(() -> read(null, readme.toString(), null))
                .hasMessageContaining("changes no main source of this build, only README.md");
        Path latin = Files.write(
                folder.resolve("Latin.java"),
                FASTER.replace("2;", "2; // \u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> read(null, latin.toString(), null)).hasMessageContaining("not written in UTF-8");
    }

    @Test
    void refuses_a_change_outside_of_every_method() throws IOException {
        GivenCandidate given =
                read(null, patch(FOO, SOURCE.replace("{\n    int one", "{\n    int field;\n\n    int one")), null);
        assertThatThrownBy(() -> ChangedMethods.of(project(), given, null)).hasMessageContaining("lies in no method");
    }

    @Test
    void needs_no_repository_for_a_patch() throws IOException {
        Path patch = Path.of(patch(FOO, FASTER));
        Path moved = folder.resolve("a project/.git");
        Files.move(moved, folder.resolve("gone"));
        assertThat(read(null, patch.toString(), null).candidate()).isEqualTo(FASTER);
    }

    private String patch(String path, String text) throws IOException {
        git.write(path, text);
        Path patch = Files.writeString(folder.resolve("faster.patch"), git.git("diff"));
        git.git("checkout", "-q", ".");
        return patch.toString();
    }

    private GivenCandidate read(@Nullable String original, String candidate, @Nullable String selector) {
        return new CandidateReader(project()).read(original, candidate, selector);
    }

    private ProjectModel project() {
        ModuleModel model =
                SampleModule.of("org.acme:foo", git.top().resolve("my module")).model();
        return new SampleBuild(git.top(), git.top().resolve("target/speed"), List.of(model));
    }
}
