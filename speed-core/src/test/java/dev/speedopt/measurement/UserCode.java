package dev.speedopt.measurement;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ThisJvm;
import dev.speedopt.project.UserSource;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A user's class {@code Acme} with the target {@code int work(int)} or {@code void work(int[])}, compiled for real. */
public final class UserCode {
    public static final Jvm JVM = new ThisJvm();

    private UserCode() {}

    /** Few pairs, silently, and no longer than that. */
    public static Conditions conditions(Path folder, int seconds) {
        return new Conditions(
                JVM,
                folder,
                new SpeedConfig.Thresholds(10, 5, seconds),
                new SpeedConfig.Benchmarking(
                        3, 10, SpeedConfig.Statistic.MEDIAN, 0.95, 12, SpeedConfig.Objective.TIME, false),
                Console.silent());
    }

    public static Path compile(Path folder, String members) throws IOException {
        return UserSource.compile("public class Acme { " + members + " }", folder.resolve("Acme.java"), folder);
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
