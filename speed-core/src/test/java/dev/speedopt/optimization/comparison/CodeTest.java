package dev.speedopt.optimization.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.project.SampleBuild;
import dev.speedopt.project.SampleModule;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.SpeedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two modules, the second of which needs the first, in two versions. */
class CodeTest {
    @TempDir
    Path folder;

    private GitProject git;

    @BeforeEach
    void two_modules_under_git() throws IOException {
        git = GitProject.empty(folder.resolve("project"));
        git.write("pom.xml", "<project/>\n");
        git.write(
                "one/src/main/java/org/acme/One.java",
                "package org.acme;\npublic class One { public int old() { return 1; } }\n");
        git.write(
                "two/src/main/java/org/acme/Two.java",
                "package org.acme;\nclass Two { int two() { return new One().old(); } }\n");
        git.git("add", ".");
        git.git("commit", "-q", "-m", "first");
        Files.createDirectories(git.file("one/target/classes"));
        Files.createDirectories(git.file("two/target/classes"));
        Files.writeString(git.file("one/target/classes/messages.properties"), "a=b\n");
    }

    @Test
    void builds_each_module_of_a_commit_against_the_others_of_that_commit() throws IOException {
        git.write(
                "one/src/main/java/org/acme/One.java",
                "package org.acme;\npublic class One { public int fresh() { return 1; } }\n");
        git.write(
                "two/src/main/java/org/acme/Two.java",
                "package org.acme;\nclass Two { int two() { return new One().fresh(); } }\n");

        Code base = base();
        Code now = Code.now(project(), folder.resolve("now"));

        assertThat(base.classes()).containsOnlyKeys(git.file("one/target/classes"), git.file("two/target/classes"));
        Path one = base.classes().get(git.file("one/target/classes"));
        assertThat(one.resolve("org/acme/One.class")).exists();
        assertThat(one.resolve("messages.properties")).hasContent("a=b");
        assertThat(now.classes().get(git.file("two/target/classes")).resolve("org/acme/Two.class"))
                .exists();
        assertThat(base.notes()).isEmpty();
        assertThat(git.git("status", "--porcelain", "-uno"))
                .contains("One.java")
                .contains("Two.java");
    }

    @Test
    void says_that_the_pom_differs() {
        git.write("pom.xml", "<project><!-- other --></project>\n");

        assertThat(base().notes()).singleElement().asString().contains("pom.xml differs");
    }

    @Test
    void says_what_does_not_compile_any_more() {
        git.write("one/src/main/java/org/acme/One.java", "package org.acme;\npublic class One { broken }\n");

        assertThatThrownBy(() -> Code.now(project(), folder.resolve("now")))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("org.acme:one")
                .hasMessageContaining("One.java:2")
                .hasMessageContaining("mvn compile");
    }

    private Code base() {
        try (SpeedRepository repository = SpeedRepository.open(git.top())) {
            return Code.of(project(), repository, repository.revision("HEAD").orElseThrow(), folder.resolve("base"));
        }
    }

    private ProjectModel project() {
        List<ModuleModel> modules =
                List.of(module("one", List.of()), module("two", List.of(git.file("one/target/classes"))));
        return new SampleBuild(git.top(), folder.resolve("speed"), modules);
    }

    private ModuleModel module(String name, List<Path> path) {
        return SampleModule.of("org.acme:" + name, git.file(name))
                .compilePath(path)
                .testPath(path)
                .options(List.of("--release", "17", "-g"))
                .model();
    }
}
