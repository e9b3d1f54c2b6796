package dev.speedopt.explanation;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run left under {@code target/speed}. */
final class RunFolder {
    private final Path work;
    private final RunResult result;
    private final Path tests;

    private RunFolder(Path work, RunResult result, Path tests) {
        this.work = work;
        this.result = result;
        this.tests = tests;
    }

    /**
     * @param run id, of {@code speed:verify} too; null for the latest of {@code speed:optimize}
     * @throws ProjectException when there is no such run
     */
    static RunFolder find(Path work, @Nullable String run) {
        Path beside = work.resolve("verify");
        if (run != null && Files.exists(beside.resolve("runs").resolve(run))) {
            return find(beside, run, work.resolve("tests"));
        }
        return find(work, run, work.resolve("tests"));
    }

    private static RunFolder find(Path work, @Nullable String run, Path tests) {
        Path latest = new RunFiles(work).run();
        Path file = run == null ? latest : work.resolve("runs").resolve(run).resolve("run.json");
        RunResult found = Files.exists(file) ? read(file) : null;
        if (found == null
                && run != null
                && Files.exists(latest)
                && read(latest).run().equals(run)) {
            found = read(latest);
        }
        if (found == null) {
            throw new ProjectException(
                    run == null
                            ? "There is nothing to explain yet: " + file + " does not exist. Run speed:optimize first."
                            : "There is no run " + run + " under " + work + ". Known: " + known(work) + ".");
        }
        return new RunFolder(work, found, tests);
    }

    private static RunResult read(Path file) {
        try {
            return EvidenceJson.read(Files.readString(file), RunResult.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static String known(Path work) {
        Path runs = work.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return "none";
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            return "none";
        }
    }

    RunResult result() {
        return result;
    }

    /** @throws ProjectException naming the attempts that there are */
    Attempt attempt(int id) {
        return result.attempts().stream()
                .filter(attempt -> attempt.id() == id)
                .findFirst()
                .orElseThrow(() -> new ProjectException("Run " + result.run() + " has no attempt " + id + ". It has "
                        + (result.attempts().isEmpty()
                                ? "none"
                                : result.attempts().stream()
                                        .map(attempt -> attempt.id() + " ("
                                                + attempt.target().shortName() + ")")
                                        .collect(Collectors.joining(", ")))
                        + "."));
    }

    Path tests() {
        return tests;
    }

    Path directory(String name) {
        return work.resolve("runs").resolve(result.run()).resolve(name);
    }

    Path originalClasses(MethodId target) {
        return directory(targetFolder(target)).resolve("classes");
    }

    Path candidateClasses(Attempt attempt) {
        return directory("attempt-" + attempt.id()).resolve("classes");
    }

    private static String targetFolder(MethodId target) {
        return "target-" + target.fileName();
    }

    /** Inputs of all of a target's recordings, and those that were found for the attempt alone, each once. */
    List<byte[]> inputs(Attempt attempt) {
        MethodId target = attempt.target();
        List<Path> files = new ArrayList<>();
        files.addAll(calls(directory("recording"), "\\d+-" + target.fileName() + "(-\\w+)?\\.calls"));
        files.addAll(calls(directory(targetFolder(target)), ".*\\.calls"));
        files.addAll(calls(directory("attempt-" + attempt.id()).resolve("replay"), ".*\\.calls"));
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                for (Recording.Entry entry : Recording.read(file).entries()) {
                    inputs.putIfAbsent(java.util.HexFormat.of().formatHex(entry.graph()), entry.graph());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(inputs.values());
    }

    private static List<Path> calls(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }
}
