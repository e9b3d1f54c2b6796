package dev.speedopt.optimization.profiling;

import dev.speedopt.analysis.profile.FlameGraphPage;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.analysis.profile.ProfileDocument;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.FolderTree;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetList;
import dev.speedopt.target.TargetSelector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The story of {@code speed:profile}: run until the samples suffice, count them, write them down. */
public final class Profiler {
    /** A suite that gives next to nothing in a round will not give enough in a hundred. */
    private static final int MOST_ROUNDS = 20;

    private final OptimizationPorts ports;
    private final Path folder;

    public Profiler(OptimizationPorts ports) {
        this.ports = ports;
        this.folder = ports.project().workDirectory().resolve(KeptProfile.FOLDER);
    }

    /**
     * Profiles, and writes {@code profile.json} and {@code flame.html}.
     *
     * @throws ProjectException when the request makes no sense, or there is nothing to run
     */
    public Result profile(ProfileRequest request) {
        check(request);
        List<Target> all = new SourceTree(ports.project().modules()).require(TargetSelector.parse(""));
        List<Target> shown = request.selector() == null
                ? all
                : TargetList.parse(request.selector())
                        .require(new SourceTree(ports.project().modules()));
        List<String> notes = new ArrayList<>();
        int rounds = 0;
        Path recordings;
        String source;
        if (request.recording() != null) {
            KeptProfile kept = KeptProfile.find(ports.project(), request.recording());
            recordings = request.recording();
            source = kept.source();
        } else {
            recordings = folder.resolve(KeptProfile.RECORDINGS);
            Workload workload = Workloads.of(ports, request, folder);
            source = workload.name();
            clear(recordings);
            rounds = run(workload, request, recordings, all, notes);
        }
        Profile profile = Profile.read(recordings, all);
        notes.addAll(profile.problems());
        ProfileDocument document = new ProfileDocument(
                1,
                source,
                Instant.now().toString(),
                rounds,
                profile.samples(),
                profile.elsewhere(),
                profile.enough(),
                profile.confidence(),
                request.threshold(),
                ProfileDocument.methods(
                                profile,
                                request.threshold(),
                                all,
                                ports.project().root(),
                                this::encoding)
                        .stream()
                        .filter(hot -> request.selector() == null
                                || shown.stream()
                                        .map(Target::id)
                                        .map(MethodId::toString)
                                        .anyMatch(hot.method()::equals))
                        .toList(),
                notes);
        ProfileFiles.write(document, folder);
        Path page = folder.resolve("flame.html");
        try {
            FlameGraphPage.write(recordings, all, request.projectName() + ": " + source, page);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + page + ": " + e.getMessage(), e);
        }
        return new Result(document, folder.resolve("profile.json"), page);
    }

    private static void check(ProfileRequest request) {
        List<String> problems = new ArrayList<>();
        if (!(request.threshold() >= 0 && request.threshold() <= 100)) {
            problems.add(
                    "speed.threshold is " + request.threshold() + "; expected are per cent of the samples, 0 to 100.");
        }
        if (request.samples() < 1) {
            problems.add("speed.samples is " + request.samples() + "; expected is a number from 1.");
        }
        if (request.main() != null && request.benchmark() != null) {
            problems.add("Both speed.main and speed.benchmark are given. Profile one after the other.");
        }
        if (!problems.isEmpty()) {
            throw new ProjectException(String.join(" ", problems));
        }
    }

    private int run(Workload workload, ProfileRequest request, Path recordings, List<Target> all, List<String> notes) {
        long start = System.nanoTime();
        int samples = 0;
        int round = 0;
        try (Console.Step step = ports.console().step("Profiling " + workload.name())) {
            Duration left = request.budget();
            while (round < MOST_ROUNDS && samples < request.samples() && !left.isNegative() && !left.isZero()) {
                round++;
                step.progress(
                        Math.min(samples, request.samples()),
                        request.samples(),
                        "round " + round + ", " + samples + " samples");
                workload.run(round, recordings, left).stream()
                        .filter(problem -> !notes.contains(problem))
                        .forEach(notes::add);
                int before = samples;
                samples = Profile.read(recordings, all).samples();
                if (samples == before && round > 1) {
                    notes.add("Round " + round + " brought no sample of the project's code, so it was not run again.");
                    break;
                }
                left = request.budget().minusNanos(System.nanoTime() - start);
            }
        }
        if (samples < request.samples() && round > 0) {
            notes.add(
                    "Ended with " + samples + " of " + request.samples()
                            + " samples wanted. More come with a longer speed.budget, longer tests, speed.main or speed.benchmark.");
        }
        return round;
    }

    private Charset encoding(Target target) {
        return ports.project().modules().stream()
                .filter(module -> module.id().equals(target.module()))
                .findFirst()
                .map(ModuleModel::encoding)
                .orElse(StandardCharsets.UTF_8);
    }

    private static void clear(Path directory) {
        try {
            FolderTree.delete(directory);
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    /**
     * What was written.
     *
     * @param document what it says
     * @param json where it is
     * @param flameGraph where that is
     */
    public record Result(ProfileDocument document, Path json, Path flameGraph) {}
}
