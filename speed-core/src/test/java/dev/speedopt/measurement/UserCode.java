package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.project.Jvm;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A user's class {@code Acme} with the target {@code int work(int)} or {@code void work(int[])}, compiled for real. */
public final class UserCode {
    public static final Jvm JVM = new Jvm() {
        @Override
        public Path home() {
            return Path.of(System.getProperty("java.home"));
        }

        @Override
        public List<String> flags() {
            return List.of();
        }
    };

    private UserCode() {}

    public static Path compile(Path folder, String members) throws IOException {
        Path source = Files.createDirectories(folder).resolve("Acme.java");
        Files.writeString(source, "public class Acme { " + members + " }");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        return folder;
    }

    public static Path record(Path file, Object... arguments) throws IOException, NotCapturableException {
        List<Recording.Entry> entries = new ArrayList<>();
        for (Object argument : arguments) {
            byte[] graph = Recording.graph(new Call(null, new Object[] {argument}), 1 << 20);
            entries.add(new Recording.Entry(1, false, graph));
        }
        new Recording(entries).write(file);
        return file;
    }

    public static MethodId target(String parameter) {
        return new MethodId("Acme", "work", List.of(parameter));
    }
}
