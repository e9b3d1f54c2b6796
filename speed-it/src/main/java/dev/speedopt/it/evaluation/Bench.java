package dev.speedopt.it.evaluation;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.measurement.MeasurementRequest;
import dev.speedopt.measurement.Measurer;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/** Compiles a workload in two variants and has the real measurer decide between them, with the default configuration. */
final class Bench implements Jvm {
    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;

    Bench(Path folder) {
        this.folder = folder;
    }

    Measurement decide(Workload workload, Variant variant, int round) throws IOException {
        SpeedConfig config = SpeedConfig.defaults();
        Measurer measurer = new Measurer(
                this, folder.resolve("work"), config.thresholds(), config.benchmarking(), Console.silent());
        MeasurementRequest request = new MeasurementRequest(
                workload.name() + "-" + variant.name() + "-" + round,
                new MethodId("Evaluated", "work", List.of(workload.parameter())),
                recording(workload),
                IntStream.range(0, workload.inputs().size()).boxed().toList(),
                workload.changesInput(),
                List.of(compile(workload, Variant.SAME, "original")),
                List.of(compile(workload, variant, variant.name())));
        return measurer.measure(request, 1);
    }

    @Override
    public Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    private Path compile(Workload workload, Variant variant, String name) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(workload.name()).resolve(name));
        Path source = classes.resolve("Evaluated.java");
        Files.writeString(source, workload.source(variant));
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        if (result != 0) {
            throw new IOException("Cannot compile " + source);
        }
        return classes;
    }

    private Path recording(Workload workload) throws IOException {
        Path file = folder.resolve(workload.name() + ".calls");
        List<Recording.Entry> entries = new ArrayList<>();
        for (Object input : workload.inputs()) {
            try {
                entries.add(new Recording.Entry(
                        0, false, Recording.graph(new Call(null, new Object[] {input}), MOST_BYTES)));
            } catch (NotCapturableException e) {
                throw new IOException("Cannot record " + workload.name(), e);
            }
        }
        new Recording(entries).write(file);
        return file;
    }
}
