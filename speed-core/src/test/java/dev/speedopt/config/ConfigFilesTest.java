package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {
    @TempDir
    private Path root;

    @Test
    void no_files_are_no_problem() {
        assertThat(ConfigFiles.find(root, null)).isEmpty();
    }

    @Test
    void they_are_found_in_config_or_in_the_hidden_folder_in_the_order_of_reading() throws Exception {
        Path consensus = touch("config/consensus_config.yaml");
        Path main = touch("config/speed_config.yaml");
        touch("config/another.yaml");
        assertThat(ConfigFiles.find(root, null)).containsExactly(main, consensus);
        Files.delete(main);
        Files.delete(consensus);
        Path hidden = touch(".speed/baseline_config.yaml");
        assertThat(ConfigFiles.find(root, null)).containsExactly(hidden);
    }

    @Test
    void files_in_both_folders_are_refused() throws Exception {
        touch("config/speed_config.yaml");
        touch(".speed/baseline_config.yaml");
        assertThatThrownBy(() -> ConfigFiles.find(root, null))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("keep the files in one folder");
    }

    @Test
    void the_folder_that_was_named_is_the_only_one() throws Exception {
        touch("config/speed_config.yaml");
        Path named = touch("ci/speed/speed_config.yaml");
        assertThat(ConfigFiles.find(root, Path.of("ci/speed"))).containsExactly(named);
        assertThat(ConfigFiles.find(root, named.getParent().toAbsolutePath())).containsExactly(named);
    }

    @Test
    void a_named_folder_without_files_is_refused() throws Exception {
        Files.createDirectory(root.resolve("empty"));
        assertThatThrownBy(() -> ConfigFiles.find(root, Path.of("empty")))
                .hasMessageContaining("-Dspeed.config=empty: ")
                .hasMessageContaining("holds none of speed_config.yaml");
        assertThatThrownBy(() -> ConfigFiles.find(root, Path.of("nowhere"))).hasMessageContaining("is no folder");
    }

    @Test
    void a_misnamed_file_is_not_passed_over_in_silence() throws Exception {
        touch("config/speed_config.yml");
        assertThatThrownBy(() -> ConfigFiles.find(root, null))
                .hasMessageContaining("would be passed over; call it speed_config.yaml");
    }

    private Path touch(String name) throws Exception {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
