package dev.speedopt.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.project.ProjectModel;
import dev.speedopt.project.SampleBuild;
import dev.speedopt.project.SampleModule;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TouchedMethodsTest {
    private static final String MAIN = "my module/src/main/java/";
    private static final String FOO = MAIN + "org/acme/Foo.java";
    private static final String SOURCE = """
            package org.acme;

            public class Foo {
                int one(int n) {
                    return n + 1;
                }

                int two(String text, int[] numbers) {
                    int sum = text.length();
                    for (int each : numbers) {
                        sum += each;
                    }
                    return sum;
                }

                static class Inner {
                    int three() {
                        return 3;
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    private GitProject git;

    @BeforeEach
    void a_project_under_git() {
        git = GitProject.empty(folder.resolve("a project"));
        commit(FOO, SOURCE, "first");
    }

    @Test
    void finds_what_the_last_commit_changed() {
        commit(FOO, SOURCE.replace("n + 1", "1 + n"), "second");
        assertThat(since("HEAD~1")).containsExactly("org.acme.Foo#one(int)");
        assertThat(of("HEAD")).containsExactly("org.acme.Foo#one(int)");
    }

    @Test
    void finds_nothing_where_only_layout_and_comments_changed() {
        commit(
                FOO,
                SOURCE.replace("n + 1;", "n\n        +   1; // one more")
                        .replace("    int two", "    /** Sums. */\n    int two"),
                "layout");
        assertThat(since("HEAD~1")).isEmpty();
        assertThat(of("HEAD")).isEmpty();
    }

    @Test
    void finds_methods_and_files_that_are_new() {
        commit(
                FOO,
                SOURCE.replace("    static class", "    int four() {\n        return 4;\n    }\n\n    static class"),
                "new");
        commit(
                MAIN + "org/acme/Bar.java",
                "package org.acme;\n\nclass Bar {\n    int five() {\n        return 5;\n    }\n}\n",
                "bar");
        assertThat(since("HEAD~2")).containsExactlyInAnyOrder("org.acme.Bar#five()", "org.acme.Foo#four()");
        assertThat(of("HEAD~1")).containsExactly("org.acme.Foo#four()");
    }

    @Test
    void follows_a_file_that_was_renamed_and_moved() {
        git.write(MAIN + "org/other/.keep", "");
        git.git("mv", FOO, MAIN + "org/other/Renamed.java");
        String renamed = SOURCE.replace("package org.acme", "package org.other").replace("class Foo", "class Renamed");
        commit(MAIN + "org/other/Renamed.java", renamed, "move");
        assertThat(since("HEAD~1")).as("moving is not touching").isEmpty();
        commit(MAIN + "org/other/Renamed.java", renamed.replace("return 3", "return 1 + 2"), "touch");
        assertThat(since("HEAD~2")).containsExactly("org.other.Renamed$Inner#three()");
    }

    @Test
    void finds_what_a_commit_changed_although_its_file_moved_afterwards() {
        commit(FOO, SOURCE.replace("sum += each", "sum = sum + each"), "touch");
        String touched = git.head();
        git.git("mv", FOO, MAIN + "org/acme/Renamed.java");
        commit(
                MAIN + "org/acme/Renamed.java",
                SOURCE.replace("sum += each", "sum = sum + each").replace("class Foo", "class Renamed"),
                "move");
        assertThat(of(touched.substring(0, 8))).containsExactly("org.acme.Renamed#two(String,int[])");
    }

    @Test
    void what_the_other_branch_did_meanwhile_does_not_count() {
        git.git("checkout", "-q", "-b", "mine");
        commit(FOO, SOURCE.replace("n + 1", "1 + n"), "mine");
        git.git("checkout", "-q", "main");
        commit(FOO, SOURCE.replace("return 3", "return 4"), "theirs");
        git.git("checkout", "-q", "mine");
        assertThat(since("main")).containsExactly("org.acme.Foo#one(int)");
    }

    @Test
    void the_first_commit_touched_everything() {
        assertThat(of("HEAD")).hasSize(3);
    }

    @Test
    void counts_what_is_not_committed_yet() {
        git.write(FOO, SOURCE.replace("return 3", "return 4"));
        assertThat(since("HEAD")).containsExactly("org.acme.Foo$Inner#three()");
    }

    @Test
    void names_a_commit_that_is_not_there_and_says_where_to_get_it() {
        assertThatThrownBy(() -> since("origin/main"))
                .hasMessageContaining("speed.since is 'origin/main'")
                .hasMessageContaining("fetch-depth: 0");
        assertThatThrownBy(() -> of("cafebabe")).hasMessageContaining("speed.commit is 'cafebabe'");
    }

    @Test
    void says_that_a_shallow_clone_ends_too_early() {
        commit(FOO, SOURCE.replace("n + 1", "1 + n"), "second");
        Path shallow = folder.resolve("shallow");
        git.git("clone", "-q", "--depth", "1", "file://" + git.top(), shallow.toString());
        assertThatThrownBy(() -> touched(shallow, methods -> methods.of("HEAD")))
                .hasMessageContaining("--deepen=1");
    }

    private List<String> since(String name) {
        return touched(git.top(), methods -> methods.since(name));
    }

    private List<String> of(String name) {
        return touched(git.top(), methods -> methods.of(name));
    }

    private static List<String> touched(Path top, Function<TouchedMethods, List<Target>> ask) {
        ProjectModel project = new SampleBuild(
                top,
                top.resolve("target/speed"),
                List.of(SampleModule.of("org.acme:foo", top.resolve("my module"))
                        .model()));
        try (SpeedRepository repository = SpeedRepository.open(top)) {
            return ask.apply(new TouchedMethods(project, repository)).stream()
                    .map(target -> target.id().toString())
                    .toList();
        }
    }

    private void commit(String path, String text, String message) {
        git.write(path, text);
        git.git("add", ".");
        git.git("commit", "-q", "-m", message);
    }
}
