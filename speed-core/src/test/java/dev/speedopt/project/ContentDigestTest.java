package dev.speedopt.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentDigestTest {
    @TempDir
    private Path folder;

    @Test
    void any_change_of_a_file_changes_it_and_the_place_of_the_folder_does_not() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one/a"));
        Path two = Files.createDirectories(folder.resolve("two/a"));
        Files.writeString(one.resolve("x"), "text");
        Files.writeString(two.resolve("x"), "text");
        assertThat(of(one)).isEqualTo(of(two));
        Files.writeString(two.resolve("x"), "test");
        assertThat(of(one)).isNotEqualTo(of(two));
        Files.delete(two.resolve("x"));
        Files.writeString(two.resolve("y"), "text");
        assertThat(of(one)).isNotEqualTo(of(two));
    }

    @Test
    void texts_do_not_run_into_each_other() {
        assertThat(new ContentDigest().text("ab").text("c").hex())
                .isNotEqualTo(new ContentDigest().text("a").text("bc").hex());
        assertThat(new ContentDigest().texts(List.of("a")).texts(List.of()).hex())
                .isNotEqualTo(
                        new ContentDigest().texts(List.of()).texts(List.of("a")).hex());
    }

    private static String of(Path path) {
        return new ContentDigest().files(path).hex();
    }
}
