package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the site's page of all settings to the files that are shipped, whose comments say what each means. */
class ConfigurationPageTest {
    private static final Path PAGE = Path.of("../src/site/markdown/configuration.md");
    private static final List<String> FILES =
            List.of("speed_config.yaml", "consensus_config.yaml", "benchmarking_config.yaml", "baseline_config.yaml");

    /** Run once with {@code -Dspeed.configuration.write=true} after a change of a file under {@code config}. */
    @Test
    void every_setting_stands_on_the_page_of_the_site() throws IOException {
        String page = page();
        if (Boolean.getBoolean("speed.configuration.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
        assertThat(ConfigFiles.shipped().keySet()).containsAll(FILES);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Configuration

                Nothing has to be configured. What is shown here are the defaults, as `mvn speed:init` writes them below `config`, each
                file with its JSON schema for your editor. This page is made from these files.

                A value on the command line wins over one in the POM, that over the files, and those over the defaults:

                ```
                mvn speed:optimize -Dspeed.thresholds.minimum_improvement=15
                ```

                A key that does not exist, or a value that does not fit, is refused before anything runs; all mistakes are named at
                once, each with its file, line and the nearest name.
                """);
        for (String file : FILES) {
            page.append("\n## ")
                    .append(file)
                    .append("\n\n```yaml\n")
                    .append(Files.readString(Path.of("../config", file)).strip())
                    .append("\n```\n");
        }
        return page.toString();
    }
}
