package dev.speedopt.probe.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoutLogTest {
    @TempDir
    private Path folder;

    @Test
    void reads_what_was_written_up_to_the_last_whole_line() throws Exception {
        Path file = folder.resolve("log");
        ScoutLog.Line line =
                new ScoutLog.Line(ScoutLog.Kind.LEFT_OUT, "a.B.c text=x\ty\nz\\n", "a.B", "c", 3, "it\r\nfails");
        new ScoutLog(file).add(line);
        Files.writeString(file, "REACHES\ta.B", StandardOpenOption.APPEND);

        assertThat(ScoutLog.read(file)).containsExactly(line);
        assertThat(ScoutLog.read(folder.resolve("none"))).isEmpty();
    }
}
