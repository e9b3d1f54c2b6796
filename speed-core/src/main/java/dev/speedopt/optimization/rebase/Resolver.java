package dev.speedopt.optimization.rebase;

import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.baseline.Baseline;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.run.Run;
import dev.speedopt.project.ProjectException;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.past.AcceptedChange;
import dev.speedopt.repository.past.AcceptedChanges;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves a run's accepted changes onto a new base: each is made again where its method went, merged by syntax, and climbs the
 * ladder anew; what does not hold there is dropped with its reason. The old branch stays, the new one is another.
 */
public final class Resolver {
    private final OptimizationPorts ports;

    public Resolver(OptimizationPorts ports) {
        this.ports = ports;
    }

    /**
     * What came of it.
     *
     * @param from id of the run whose changes were moved
     * @param base the new one, for people
     * @param kept how many changes are on the new branch
     * @param all how many there were
     * @param lines one for each change, in order
     * @param run the run that verified them
     */
    public record Resolution(String from, String base, int kept, int all, List<String> lines, RunResult run) {
        public Resolution {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param branch the new base: any name that Git has for the commit that is checked out
     * @param from id of the run; null for the latest that started from another commit
     * @throws ProjectException when it cannot begin; nothing was written then
     */
    public Resolution resolve(OptimizationRequest request, String branch, @Nullable String from) {
        try (SpeedRepository git = SpeedRepository.open(ports.project().root())) {
            Revision base = checkedOut(git, branch);
            AcceptedChanges changes = new AcceptedChanges(git, request.config().git());
            AcceptedChanges.OfRun old = from == null ? changes.latest(base) : changes.of(from, base);
            if (old.changes().isEmpty()) {
                throw new ProjectException("Run " + old.run() + " has no accepted change that was not taken back.");
            }
            Relocation relocation = Relocation.of(ports.project(), git, old, base);
            Map<AcceptedChange, Target> found = new LinkedHashMap<>();
            old.changes().forEach(change -> relocation.target(change).ifPresent(target -> found.put(change, target)));
            if (found.isEmpty()) {
                throw new ProjectException("None of the methods that run " + old.run() + " changed is in "
                        + base.describe() + " any more.");
            }
            List<Target> targets = List.copyOf(new LinkedHashMap<>(byId(found)).values());
            OptimizationRequest wanted = request.of(TargetList.of(targets));
            try (Run run = Run.open(ports, wanted)) {
                return resolve(run, relocation, old, base, targets);
            }
        }
    }

    private static Map<String, Target> byId(Map<AcceptedChange, Target> found) {
        Map<String, Target> targets = new LinkedHashMap<>();
        found.values().forEach(target -> targets.put(target.id().toString(), target));
        return targets;
    }

    private static Revision checkedOut(SpeedRepository git, String branch) {
        Revision base = git.revision(branch)
                .orElseThrow(() -> new ProjectException("There is no branch or commit '" + branch + "' in " + git.top()
                        + ". Name the new base with -Dspeed.branch=…"));
        String head = git.head().orElse("");
        if (!base.commit().equals(head)) {
            throw new ProjectException(base.describe() + " is not what is checked out ("
                    + (head.isEmpty() ? "nothing" : head.substring(0, 8))
                    + "), and changes are proved with your own build of the new base. Check it out (git switch, or git "
                    + "worktree add), and run again there.");
        }
        return base;
    }

    private static Resolution resolve(
            Run run, Relocation relocation, AcceptedChanges.OfRun old, Revision base, List<Target> targets) {
        Baseline baseline = Baseline.of(run, targets);
        Rebase rebase = new Rebase(run, baseline, relocation, old);
        List<String> lines = new ArrayList<>();
        int kept = 0;
        for (int i = 0; i < old.changes().size(); i++) {
            AcceptedChange change = old.changes().get(i);
            Optional<Target> target = relocation.target(change);
            Rebase.Ending ending;
            if (target.isEmpty()) {
                ending = new Rebase.Ending(false, "dropped: " + relocation.reason(change));
                run.journal().note(Rebase.name(change) + " was dropped: " + relocation.reason(change));
            } else {
                boolean last = old.changes().subList(i + 1, old.changes().size()).stream()
                        .noneMatch(later -> relocation.target(later).equals(target));
                ending = rebase.of(change, target.get(), last);
            }
            kept += ending.kept() ? 1 : 0;
            lines.add(Rebase.name(change) + ": " + ending.words());
        }
        return new Resolution(old.run(), base.describe(), kept, old.changes().size(), lines, run.finish());
    }

    /** A change made again, to be judged like anybody's. */
    static Proposal proposal(AcceptedChange change, Target target, Reapplication.Result made) {
        return new Proposal(
                target,
                change.attempt().map(attempt -> attempt.proposer()).orElse("resolve"),
                change.attempt().map(attempt -> attempt.title()).orElse(change.subject()),
                change.attempt().map(attempt -> attempt.changes()).orElse(List.of()),
                "",
                change.attempt().map(attempt -> attempt.strategy()).orElse("constant_factor"),
                made.source());
    }
}
