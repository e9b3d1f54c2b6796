package dev.speedopt.it.evaluation;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.measurement.Conditions;
import dev.speedopt.measurement.Measurer;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles a workload in two variants and has the real measurer decide between them, with the default configuration. */
final class Bench implements Jvm {
    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;

    Bench(Path folder) {
        this.folder = folder;
    }

    /** Asks once. The inputs are others in each round. */
    Answer ask(Workload.Kind kind, Variant variant, int round, int busy) throws IOException {
        Path work = Files.createTempDirectory(folder, kind.name());
        Workload workload = kind.workload(round);
        String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Machine before = Machine.now();
        Measurement measurement = decide(workload, variant, work);
        double steal = Machine.now().stealSince(before);
        List<PairCosts> pairs = new ArrayList<>();
        for (int pair = 1; pair <= measurement.pairs().size(); pair++) {
            pairs.add(PairCosts.of(
                    measurement.pairs().get(pair - 1), work.resolve("evaluated-pair-" + pair + ".slices.json")));
        }
        double running = pairs.stream().mapToDouble(PairCosts::running).sum();
        double queued = pairs.stream().mapToDouble(PairCosts::queued).sum();
        delete(work);
        return new Answer(
                time,
                workload.name(),
                variant,
                round,
                busy,
                Machine.load(),
                steal,
                pairs.isEmpty() ? 1 : running / (running + queued),
                measurement.verdict(),
                measurement.reason(),
                measurement.improvement(),
                measurement.lower(),
                measurement.upper(),
                measurement.clock(),
                measurement.millis() / 1000.0,
                pairs);
    }

    private Measurement decide(Workload workload, Variant variant, Path work) throws IOException {
        SpeedConfig config = SpeedConfig.defaults();
        Measurer measurer =
                new Measurer(new Conditions(this, work, config.thresholds(), config.benchmarking(), Console.silent()));
        MeasurementRequest request = new MeasurementRequest(
                "evaluated",
                new MethodId("Evaluated", "work", List.of(workload.parameter())),
                recording(workload, work.resolve("calls")),
                IntStream.range(0, workload.inputs().size()).boxed().toList(),
                workload.changesInput(),
                List.of(compile(workload, Variant.SAME, work.resolve("original"))),
                List.of(compile(workload, variant, work.resolve("candidate"))));
        return measurer.measure(request, 1);
    }

    private static void delete(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    @Override
    public List<String> flags() {
        return List.of();
    }

    private static Path compile(Workload workload, Variant variant, Path classes) throws IOException {
        Files.createDirectories(classes);
        Path source = classes.resolve("Evaluated.java");
        Files.writeString(source, workload.source(variant));
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        if (result != 0) {
            throw new IOException("Cannot compile " + source);
        }
        return classes;
    }

    private static Path recording(Workload workload, Path file) throws IOException {
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
