package dev.speedopt.optimization.decision;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.BenchmarkResult;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where measurements of earlier runs lie.
 *
 * @param attempts of optimisation runs
 * @param benchmarks of {@code speed:benchmark}
 */
record StoredEvidence(List<Attempt> attempts, List<BenchmarkResult> benchmarks) {
    StoredEvidence {
        attempts = List.copyOf(attempts);
        benchmarks = List.copyOf(benchmarks);
    }

    /** What the last run and the last benchmark left in {@code target/speed}. */
    static StoredEvidence latest(Path workDirectory) {
        StoredEvidence found = new StoredEvidence(
                run(workDirectory.resolve("run.json")).map(RunResult::attempts).orElse(List.of()),
                benchmark(workDirectory.resolve("benchmark.json")).stream().toList());
        if (found.attempts.isEmpty() && found.benchmarks.isEmpty()) {
            throw new ProjectException("There is no evidence in " + workDirectory
                    + ". Run speed:optimize or speed:benchmark first, or name a run of the history: -Dspeed.run=<id>");
        }
        return found;
    }

    /** @param run id, or a {@code run.json} or {@code benchmark.json} */
    static StoredEvidence of(Path root, Path workDirectory, String run) {
        Path file = root.resolve(run).normalize();
        if (run.endsWith(".json")) {
            if (!Files.isRegularFile(file)) {
                throw new ProjectException("There is no file " + file + ".");
            }
            return read(file, Objects.requireNonNull(text(file)));
        }
        Optional<RunResult> last = run(workDirectory.resolve("run.json"));
        if (last.isPresent() && last.get().run().equals(run)) {
            return new StoredEvidence(last.get().attempts(), List.of());
        }
        Optional<BenchmarkResult> benchmark = benchmark(workDirectory.resolve("benchmark.json"));
        if (benchmark.isPresent() && benchmark.get().run().equals(run)) {
            return new StoredEvidence(List.of(), List.of(benchmark.get()));
        }
        List<Attempt> history = history(root, run);
        if (history.isEmpty()) {
            throw new ProjectException("There is no evidence of a run '" + run + "', neither in " + workDirectory
                    + " nor in the history (git log refs/speed/data).");
        }
        return new StoredEvidence(history, List.of());
    }

    private static List<Attempt> history(Path root, String run) {
        try (SpeedRepository git = SpeedRepository.open(root)) {
            Optional<Revision> data = git.revision("refs/speed/data");
            List<Attempt> found = new ArrayList<>();
            if (data.isPresent()) {
                for (String path : data.get().files(List.of(run)).keySet()) {
                    found.add(EvidenceJson.read(
                            new String(data.get().read(path).orElseThrow(), StandardCharsets.UTF_8), Attempt.class));
                }
            }
            return found;
        }
    }

    private static StoredEvidence read(Path file, String json) {
        boolean benchmark = json.contains("\"comparisons\"");
        return benchmark
                ? new StoredEvidence(List.of(), List.of(parse(file, json, BenchmarkResult.class)))
                : new StoredEvidence(parse(file, json, RunResult.class).attempts(), List.of());
    }

    private static Optional<RunResult> run(Path file) {
        String json = text(file);
        return json == null ? Optional.empty() : Optional.of(parse(file, json, RunResult.class));
    }

    private static Optional<BenchmarkResult> benchmark(Path file) {
        String json = text(file);
        return json == null ? Optional.empty() : Optional.of(parse(file, json, BenchmarkResult.class));
    }

    private static <T> T parse(Path file, @Nullable String json, Class<T> type) {
        try {
            return EvidenceJson.read(json == null ? "" : json, type);
        } catch (UncheckedIOException e) {
            throw new ProjectException(
                    file + " cannot be read. " + e.getMessage() + ". Run the goal that wrote it again.", e);
        }
    }

    private static @Nullable String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
