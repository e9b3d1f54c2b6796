package dev.speedopt.optimization.comparison;

import dev.speedopt.candidate.CandidateReader;
import dev.speedopt.candidate.ChangedMethods;
import dev.speedopt.candidate.GivenCandidate;
import dev.speedopt.evidence.StoredBaseline;
import dev.speedopt.evidence.StoredBaseline.BaselineTarget;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.util.ArrayList;
import java.util.List;

/**
 * What is checked against what.
 *
 * @param base for people
 * @param revision code of the base
 * @param targets to check, all in the working tree
 * @param notes what a reader should know
 */
record CheckPlan(String base, Revision revision, List<Target> targets, List<String> notes) {
    CheckPlan {
        targets = List.copyOf(targets);
        notes = List.copyOf(notes);
    }

    static CheckPlan of(ProjectModel project, SpeedRepository git, ComparisonSettings settings) {
        String base = settings.base();
        return base != null && !base.isBlank()
                ? ofCommit(project, git, settings, base.strip())
                : ofBaseline(project, git, settings);
    }

    private static CheckPlan ofCommit(
            ProjectModel project, SpeedRepository git, ComparisonSettings settings, String base) {
        Revision revision = git.revision(base)
                .orElseThrow(() -> new ProjectException("speed.base is '" + base
                        + "': there is no such commit, branch or tag in " + git.top()
                        + ". In CI, fetch it first: git fetch origin main (and its history, with actions/checkout "
                        + "fetch-depth: 0)."));
        List<String> notes = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        if (settings.selector() != null) {
            targets.addAll(new SourceTree(project.modules()).require(TargetSelector.parse(settings.selector())));
        } else {
            for (GivenCandidate changed : new CandidateReader(project).changedSince(git, revision)) {
                targets.addAll(ChangedMethods.in(changed));
            }
        }
        return new CheckPlan(revision.describe(), revision, limited(targets, notes), notes);
    }

    private static CheckPlan ofBaseline(ProjectModel project, SpeedRepository git, ComparisonSettings settings) {
        StoredBaseline baseline = Baselines.latest(git, Baselines.name(git, settings.baseline()));
        Revision revision = git.revision(baseline.commit())
                .orElseThrow(() -> new ProjectException("The code of baseline '" + baseline.name() + "' is commit "
                        + baseline.commit() + ", which is not in this repository. Fetch it: git fetch origin "
                        + "'refs/speed/*:refs/speed/*'; or take a new one with speed:baseline."));
        TargetSelector wanted = settings.selector() == null ? null : TargetSelector.parse(settings.selector());
        List<String> notes = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (BaselineTarget kept : baseline.targets()) {
            List<Target> found = new SourceTree(project.modules()).find(TargetSelector.parse(kept.target()));
            if (found.isEmpty()) {
                notes.add(kept.target() + " is in the baseline, and is gone now.");
            }
            found.stream()
                    .filter(target -> wanted == null || wanted.matches(target.id()))
                    .forEach(targets::add);
        }
        if (targets.isEmpty()) {
            throw new ProjectException("None of the " + baseline.targets().size() + " targets of baseline '"
                    + baseline.name() + "' is there now"
                    + (wanted == null ? "" : " and is meant by " + settings.selector())
                    + ". Take a new baseline with speed:baseline.");
        }
        return new CheckPlan(
                "baseline " + baseline.name() + " of "
                        + baseline.created().substring(0, 16).replace('T', ' ') + " UTC ("
                        + git.revision(baseline.commit()).orElseThrow().describe() + ")",
                revision,
                limited(targets, notes),
                notes);
    }

    private static List<Target> limited(List<Target> targets, List<String> notes) {
        if (targets.size() > TargetChoice.MOST) {
            notes.add("Only the first " + TargetChoice.MOST + " of " + targets.size()
                    + " methods are checked. Name those that matter with -Dspeed.target.");
        }
        return targets.stream().limit(TargetChoice.MOST).toList();
    }
}
