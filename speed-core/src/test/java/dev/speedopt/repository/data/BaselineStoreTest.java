package dev.speedopt.repository.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.GitProject;
import dev.speedopt.repository.SpeedRepository;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineStoreTest {
    @TempDir
    Path folder;

    @Test
    void keeps_baselines_of_a_name_apart_from_others_and_leaves_the_tree_alone() {
        GitProject project = GitProject.create(folder);
        String head = project.head();
        try (SpeedRepository git = SpeedRepository.open(project.top())) {
            BaselineStore store = new BaselineStore(git);
            store.write("main", "20261123-1", head, "{\"one\": 1}\n");
            store.write("main", "20261123-2", head, "{\"two\": 2}\n");
            store.write("main/next", "20261123-3", head, "{\"three\": 3}\n");

            assertThat(store.read("main")).containsExactly("{\"one\": 1}\n", "{\"two\": 2}\n");
            assertThat(store.read("main/next")).containsExactly("{\"three\": 3}\n");
            assertThat(store.read("other")).isEmpty();
            assertThat(store.names()).containsExactly("main", "main/next");
        }
        assertThat(project.git("status", "--porcelain")).isEmpty();
        assertThat(project.git("ls-tree", "-r", "--name-only", "refs/speed/data")
                        .lines())
                .contains("baselines/main/20261123-1.json");
        assertThat(project.git("fsck", "--strict")).doesNotContain("error");
    }

    @Test
    void keeps_the_code_of_a_baseline_from_being_collected() {
        GitProject project = GitProject.create(folder);
        project.git("checkout", "-q", "-b", "gone");
        project.write("README.md", "other\n");
        project.git("commit", "-q", "-a", "-m", "second");
        String code = project.head();
        try (SpeedRepository git = SpeedRepository.open(project.top())) {
            new BaselineStore(git).write("gone", "1", code, "{}\n");
        }
        project.git("checkout", "-q", "main");
        project.git("branch", "-q", "-D", "gone");
        project.git("reflog", "expire", "--expire=now", "--all");
        project.git("gc", "-q", "--prune=now");

        try (SpeedRepository git = SpeedRepository.open(project.top())) {
            assertThat(git.revision(code)).isPresent();
        }
    }

    @Test
    void refuses_a_name_that_git_would() {
        GitProject project = GitProject.create(folder);
        try (SpeedRepository git = SpeedRepository.open(project.top())) {
            assertThatThrownBy(() -> new BaselineStore(git).read("a b"))
                    .isInstanceOf(ProjectException.class)
                    .hasMessageContaining("cannot be the name of a baseline");
        }
    }
}
