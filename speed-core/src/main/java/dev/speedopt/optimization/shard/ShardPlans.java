package dev.speedopt.optimization.shard;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.MergeResult;
import dev.speedopt.evidence.ShardPlan;
import dev.speedopt.evidence.ShardResult;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.project.ProjectException;
import dev.speedopt.report.json.JsonSchema;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.DataFiles;
import dev.speedopt.repository.data.StoredAttempts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans, and what is known of their parts, in {@code refs/speed/data}: where machines that share nothing else meet.
 */
public final class ShardPlans {
    private static final String FOLDER = "plans";
    private static final int MOST_ATTEMPTS = 5_000;

    private final SpeedRepository repository;
    private final DataFiles data;
    private final String base;

    public ShardPlans(SpeedRepository repository) {
        this.repository = repository;
        this.data = new DataFiles(repository);
        this.base = repository
                .head()
                .orElseThrow(
                        () -> new ProjectException(
                                "The Git repository " + repository.top()
                                        + " has no commit yet, so there is nothing that machines could share. Commit your sources first."));
    }

    /**
     * Makes a plan from sources and history, and writes it down: for other machines, and into {@code target/speed}. What was
     * planned for this commit before stays: machines may be at work on it.
     *
     * @param shards at least 1
     */
    public ShardPlan make(OptimizationPorts ports, OptimizationRequest request, int shards) {
        return known(shards, request.selector())
                .map(plan -> keep(ports, plan))
                .orElseGet(() -> keep(
                        ports,
                        new Planner(ports, request)
                                .plan(base, shards, StoredAttempts.latest(repository, MOST_ATTEMPTS))));
    }

    /**
     * The plan that a machine goes by: that of this commit, number and selector, which {@code speed:plan} made; else one that
     * follows from the sources alone, so that every machine makes the same.
     */
    public ShardPlan follow(OptimizationPorts ports, OptimizationRequest request, int shards) {
        return known(shards, request.selector())
                .orElseGet(() -> keep(ports, new Planner(ports, request).plan(base, shards, List.of())));
    }

    /**
     * A plan of this commit that is known here.
     *
     * @param shards how many; absent for any number
     * @throws ProjectException when there are several that fit
     */
    public Optional<ShardPlan> known(@Nullable Integer shards, @Nullable String selector) {
        List<ShardPlan> fitting = new ArrayList<>();
        for (String path : data.list(FOLDER)) {
            if (path.endsWith("/plan.json")) {
                ShardPlan plan = EvidenceJson.read(data.read(path).orElseThrow(), ShardPlan.class);
                if (plan.base().equals(base)
                        && (shards == null || plan.shards() == shards)
                        && (shards == null || Objects.equals(plan.selector(), selector))) {
                    fitting.add(plan);
                }
            }
        }
        if (fitting.size() > 1) {
            List<ShardPlan> begun = fitting.stream()
                    .filter(plan -> data.list(folder(plan)).size() > 1)
                    .toList();
            if (begun.size() == 1) {
                return Optional.of(begun.get(0));
            }
            throw new ProjectException("There are several plans for commit " + base.substring(0, 8) + ": "
                    + String.join(", ", fitting.stream().map(ShardPlan::id).toList())
                    + ". Name one with -Dspeed.plan=" + fitting.get(0).id() + ".");
        }
        return fitting.stream().findFirst();
    }

    /** @throws ProjectException when there is none of that id, or it is another commit's */
    public ShardPlan named(String id) {
        ShardPlan plan = data.read(FOLDER + "/" + id + "/plan.json")
                .map(json -> EvidenceJson.read(json, ShardPlan.class))
                .orElseThrow(
                        () -> new ProjectException("There is no plan " + id + " here. Fetch it (-Dspeed.push, or git"
                                + " fetch origin 'refs/speed/data:refs/speed/data'), or make one with speed:plan."));
        if (!plan.base().equals(base)) {
            throw new ProjectException(
                    "Plan " + id + " is for commit " + plan.base().substring(0, 8) + ", and this is "
                            + base.substring(0, 8) + ". Check that commit out, or make a new plan.");
        }
        return plan;
    }

    public Optional<ShardResult> result(ShardPlan plan, int shard) {
        return data.read(folder(plan) + "/shard-" + shard + ".json")
                .map(json -> EvidenceJson.read(json, ShardResult.class));
    }

    public void write(ShardPlan plan, ShardResult result) {
        data.write(folder(plan) + "/shard-" + result.shard() + ".json", EvidenceJson.write(result));
    }

    public Optional<MergeResult> merge(ShardPlan plan) {
        return data.read(folder(plan) + "/merge.json").map(json -> EvidenceJson.read(json, MergeResult.class));
    }

    public void write(ShardPlan plan, MergeResult result) {
        data.write(folder(plan) + "/merge.json", EvidenceJson.write(result));
    }

    private ShardPlan keep(OptimizationPorts ports, ShardPlan plan) {
        Path file = ports.project().workDirectory().resolve("plan.json");
        EvidenceJson.write(plan, file);
        try {
            Files.writeString(file.resolveSibling("plan.schema.json"), JsonSchema.of(ShardPlan.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + file.getParent() + ": " + e.getMessage(), e);
        }
        data.write(folder(plan) + "/plan.json", EvidenceJson.write(plan));
        return plan;
    }

    private static String folder(ShardPlan plan) {
        return FOLDER + "/" + plan.id();
    }
}
