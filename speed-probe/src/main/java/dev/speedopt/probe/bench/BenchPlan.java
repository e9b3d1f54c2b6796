package dev.speedopt.probe.bench;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one fork is told on its way, as a properties file.
 *
 * @param socket file of the Unix domain socket where the measurer listens
 * @param secret that the fork shows to prove that it is the one that was started
 * @param variant {@code original} or {@code candidate}
 * @param className binary name of the target's class, or of that of a benchmark of the user's
 * @param methodName of the target; {@code <init>} for a constructor
 * @param parameterTypes erased binary names in source form
 * @param recording file of recorded calls; absent for a benchmark of the user's
 * @param calls indices of the calls to time, in order, at least one; of a benchmark's combinations of parameters, one
 * @param freshInputs whether every invocation gets inputs of its own, decoded outside the timed region
 * @param classPath of the user's classes
 */
public record BenchPlan(
        Path socket,
        String secret,
        String variant,
        String className,
        String methodName,
        List<String> parameterTypes,
        @Nullable Path recording,
        List<Integer> calls,
        boolean freshInputs,
        List<Path> classPath) {
    public BenchPlan {
        parameterTypes = List.copyOf(parameterTypes);
        calls = List.copyOf(calls);
        classPath = List.copyOf(classPath);
    }

    /** Writes the plan; its folder is made. */
    public void store(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder of " + file, e);
        }
        Properties properties = new Properties();
        properties.setProperty("socket", socket.toString());
        properties.setProperty("secret", secret);
        properties.setProperty("variant", variant);
        properties.setProperty("class", className);
        properties.setProperty("method", methodName);
        properties.setProperty("parameters", String.join(",", parameterTypes));
        if (recording != null) {
            properties.setProperty("recording", recording.toString());
        }
        properties.setProperty("calls", calls.stream().map(String::valueOf).collect(Collectors.joining(",")));
        properties.setProperty("fresh", Boolean.toString(freshInputs));
        properties.setProperty(
                "classPath", classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** Reads a plan that {@link #store} wrote. */
    public static BenchPlan load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        String recording = properties.getProperty("recording");
        return new BenchPlan(
                Path.of(properties.getProperty("socket")),
                properties.getProperty("secret"),
                properties.getProperty("variant"),
                properties.getProperty("class"),
                properties.getProperty("method"),
                parts(properties.getProperty("parameters"), ",").toList(),
                recording == null ? null : Path.of(recording),
                parts(properties.getProperty("calls"), ",")
                        .map(Integer::valueOf)
                        .toList(),
                Boolean.parseBoolean(properties.getProperty("fresh")),
                parts(properties.getProperty("classPath"), File.pathSeparator)
                        .map(Path::of)
                        .toList());
    }

    private static Stream<String> parts(String joined, String separator) {
        return Stream.of(joined.split(java.util.regex.Pattern.quote(separator))).filter(part -> !part.isEmpty());
    }
}
