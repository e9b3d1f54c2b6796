package dev.speedopt.process;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Work for one JVM of the probe: what it is told, in the order of its arguments, what it reads and writes, how long it may take. */
public final class ProbeTask {
    private final String label;
    private final Class<?> main;
    private final Duration limit;
    private final List<String> arguments = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final List<Path> libraries = new ArrayList<>();
    private final List<Path> readable = new ArrayList<>();
    private final List<Path> outputs = new ArrayList<>();
    private Duration processorTime;

    private ProbeTask(String label, Class<?> main, Duration limit) {
        this.label = label;
        this.main = main;
        this.limit = limit;
        this.processorTime = limit;
    }

    /**
     * @param label names the files of arguments and output
     * @param main class of the probe
     * @param limit of wall time, and of processor time unless that is set
     */
    public static ProbeTask of(String label, Class<?> main, Duration limit) {
        return new ProbeTask(label, main, limit);
    }

    /** Tells it a class path, or files, as one argument, and lets it read them. */
    public ProbeTask reading(List<Path> files) {
        arguments.add(files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        return seeing(files);
    }

    /** Tells it a file, and lets it read it. */
    public ProbeTask reading(Path file) {
        return reading(List.of(file));
    }

    /** Lets it read files that no argument names. */
    public ProbeTask seeing(List<Path> files) {
        readable.addAll(files);
        return this;
    }

    /** Tells it a file to write into; what an earlier run left there is deleted first. */
    public ProbeTask writing(Path file) {
        outputs.add(file);
        return telling(file);
    }

    /** Further arguments. */
    public ProbeTask telling(Object... more) {
        for (Object each : more) {
            arguments.add(each.toString());
        }
        return this;
    }

    /** Tells it a list as one argument, with commas between; {@code -} where it is empty. */
    public ProbeTask listing(Collection<?> values) {
        return telling(
                values.isEmpty() ? "-" : values.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** For a JVM that is short, on a machine that is shared: the first compiler alone. */
    public ProbeTask brief() {
        return flagged(List.of("-XX:TieredStopAtLevel=1"));
    }

    /** Flags for the JVM, after the user's own. */
    public ProbeTask flagged(List<String> more) {
        flags.addAll(more);
        return this;
    }

    /** Jars beside the probe on the application class path. */
    public ProbeTask using(List<Path> jars) {
        libraries.addAll(jars);
        return this;
    }

    /** Limit of its processor time, where that is not the limit of wall time. */
    public ProbeTask working(Duration atMost) {
        processorTime = atMost;
        return this;
    }

    String label() {
        return label;
    }

    String main() {
        return main.getName();
    }

    Duration limit() {
        return limit;
    }

    Duration processorTime() {
        return processorTime;
    }

    List<String> arguments() {
        return arguments;
    }

    List<String> flags() {
        return flags;
    }

    List<Path> libraries() {
        return libraries;
    }

    List<Path> readable() {
        return readable;
    }

    List<Path> outputs() {
        return outputs;
    }
}
