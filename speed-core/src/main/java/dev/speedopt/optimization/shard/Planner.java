package dev.speedopt.optimization.shard;

import dev.speedopt.analysis.opportunity.Ranked;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.ShardPlan;
import dev.speedopt.evidence.ShardPlan.Planned;
import dev.speedopt.optimization.opportunity.OpportunitySearch;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.project.ContentDigest;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetList;
import java.nio.file.Path;
import java.util.List;

/** Makes plans. Nothing runs for it: it reads the sources, what rules say about them, and the history. */
final class Planner {
    private static final int DIGITS = 12;

    private final OptimizationPorts ports;
    private final OptimizationRequest request;

    Planner(OptimizationPorts ports, OptimizationRequest request) {
        this.ports = ports;
        this.request = request;
    }

    /**
     * @param base commit that the sources are those of
     * @param shards at least 1
     * @param history oldest first; empty for a plan that depends on the sources alone
     */
    ShardPlan plan(String base, int shards, List<Attempt> history) {
        if (shards < 1 || shards > ShardChoice.MOST) {
            throw new ProjectException(
                    "speed.shards is " + shards + "; expected is a number from 1 to " + ShardChoice.MOST + ".");
        }
        String selector = request.selector();
        List<Target> meant = TargetList.parse(selector == null ? "" : selector)
                .require(new SourceTree(ports.project().modules()));
        boolean beyondRules =
                !request.extensions().isEmpty() || request.config().models().enabled();
        ExpectedTime time = new ExpectedTime(history);
        Path root = ports.project().root();
        List<Planned> planned = new OpportunitySearch(ports)
                .among(meant, Profile.none(), beyondRules).ranked().stream()
                        .map(Ranked::target)
                        .map(target -> time.of(
                                target,
                                root.relativize(target.file()).toString().replace('\\', '/')))
                        .toList();
        ShardPlan plan = new ShardPlan(1, "", base, selector, shards, Balance.of(planned, shards));
        return plan.identified(
                new ContentDigest().text(EvidenceJson.write(plan)).hex().substring(0, DIGITS));
    }
}
