package dev.speedopt.optimization.shard;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.ShardPlan;
import dev.speedopt.evidence.ShardResult;
import dev.speedopt.optimization.run.Change;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.past.AcceptedChange;
import dev.speedopt.repository.past.StandingChanges;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** What the shards of a plan have accepted, read from their branches: nothing about it is believed. */
final class ShardChanges {
    private final ProjectModel project;
    private final SpeedRepository git;
    private final SourceTree sources;

    ShardChanges(ProjectModel project, SpeedRepository git) {
        this.project = project;
        this.git = git;
        this.sources = new SourceTree(project.modules());
    }

    /** In the order of the shards, and of their branches. */
    List<Change> of(ShardPlan plan, List<ShardResult> results) {
        List<Change> changes = new ArrayList<>();
        for (ShardResult result : results) {
            String tip = result.tip();
            if (tip == null) {
                continue;
            }
            if (git.revision(tip).isEmpty()) {
                throw new ProjectException("The commits of shard " + result.shard() + " (" + result.branch()
                        + ") are not here. Fetch them: -Dspeed.push, or git fetch origin 'refs/heads/" + result.branch()
                        + ":refs/heads/" + result.branch() + "'.");
            }
            for (AcceptedChange accepted : new StandingChanges(git).between(plan.base(), tip)) {
                changes.add(change(accepted));
            }
        }
        return changes;
    }

    private Change change(AcceptedChange accepted) {
        Attempt attempt = accepted.attempt()
                .orElseThrow(() -> new ProjectException("There is no record of attempt " + accepted.run() + "/"
                        + accepted.number()
                        + " in refs/speed/data here. Fetch it (-Dspeed.push), or run its shard again."));
        Target target = sources.require(TargetSelector.parse(attempt.target().toString()))
                .get(0);
        if (!git.relativePath(target.file()).equals(accepted.path())) {
            throw new ProjectException("Commit " + accepted.at().commit().substring(0, 8) + " says that it is about "
                    + attempt.target() + ", and changes another file: " + accepted.path() + ".");
        }
        Charset encoding = encoding(target);
        return new Change(
                attempt, target, new String(accepted.before(), encoding), new String(accepted.after(), encoding));
    }

    private Charset encoding(Target target) {
        return project.modules().stream()
                .filter(module -> module.id().equals(target.module()))
                .findFirst()
                .orElseThrow()
                .encoding();
    }
}
