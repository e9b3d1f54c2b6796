package dev.speedopt.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.SampleModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherLanguagesTest {
    @TempDir
    Path folder;

    @Test
    void counts_files_beside_java_each_once() throws IOException {
        ModuleModel module = SampleModule.of("g:a", folder).model();
        assertThat(OtherLanguages.count(module)).isEmpty();
        write("src/main/java/A.java");
        write("src/main/java/p/B.kt");
        write("src/main/kotlin/C.kt");
        write("src/main/groovy/D.groovy");
        assertThat(OtherLanguages.count(module)).isEqualTo(Map.of("Kotlin", 2, "Groovy", 1));
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
