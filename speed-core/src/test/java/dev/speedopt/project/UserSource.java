package dev.speedopt.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A user's source file, compiled for real. */
public final class UserSource {
    private UserSource() {}

    /**
     * @param file to write it to
     * @param classes folder for the classes; made where needed
     * @return {@code classes}
     */
    public static Path compile(String text, Path file, Path classes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return compile(file, classes);
    }

    /** The same of a file that is there. */
    public static Path compile(Path file, Path classes) throws IOException {
        Files.createDirectories(classes);
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        problems,
                        "-proc:none",
                        "-nowarn",
                        "-encoding",
                        "UTF-8",
                        "-d",
                        classes.toString(),
                        file.toString());
        assertThat(code).as(problems.toString(StandardCharsets.UTF_8)).isZero();
        return classes;
    }
}
