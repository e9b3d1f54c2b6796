package dev.speedopt.optimization.run;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.repository.change.FileChange;
import dev.speedopt.target.Diff;
import dev.speedopt.target.Target;
import java.nio.charset.Charset;
import java.util.function.Function;

/** How attempts begin and end: opened in the journal, then accepted, refused or held, in the store and on the stack. */
public final class Settlement {
    private final Journal journal;
    private final AttemptStore store;
    private final Stack stack;
    private final Function<Target, String> pathInRepository;

    Settlement(Journal journal, AttemptStore store, Stack stack, Function<Target, String> pathInRepository) {
        this.journal = journal;
        this.store = store;
        this.stack = stack;
        this.pathInRepository = pathInRepository;
    }

    public Climb begin(Proposal proposal, String original) {
        String file = pathInRepository.apply(proposal.target());
        Climb climb = new Climb(
                journal.nextId(), journal.run(), proposal, file, Diff.unified(file, original, proposal.source()));
        journal.attempt(climb.attempt(null));
        return climb;
    }

    /** Accepts: from here on the change is part of the stack. */
    public void accept(Climb climb, String reason) {
        Attempt attempt = climb.attempt(new Decision(Decision.Kind.COMMIT, reason, null, null));
        Decision decision = store.accept(attempt, change(climb), reason);
        Accepted change = climb.keep();
        stack.push(change);
        journal.accepted(change, store.branch(), decision.commit());
        close(climb, decision);
    }

    /** Refuses, or holds what only the panel could not agree on. */
    public void refuse(Climb climb, String reason) {
        boolean contested = climb.panelOutcome() == PanelResult.Outcome.CONTESTED;
        Attempt attempt =
                climb.attempt(new Decision(contested ? Decision.Kind.HOLD : Decision.Kind.REVERT, reason, null, null));
        close(
                climb,
                contested ? store.hold(attempt, change(climb), reason) : store.refuse(attempt, change(climb), reason));
    }

    /** Holds what passed every rung although too little of its target was looked at: a person has to decide. */
    public void hold(Climb climb, String reason) {
        Attempt attempt = climb.attempt(new Decision(Decision.Kind.HOLD, reason, null, null));
        close(climb, store.hold(attempt, change(climb), reason));
    }

    /** Takes an accepted change back that does not hold together with the others. */
    public void takeBack(Change change, String now, String without, String reason) {
        Attempt refused = change.attempt().decided(new Decision(Decision.Kind.REVERT, reason, null, null));
        Charset encoding = stack.module(change.target()).encoding();
        FileChange back = new FileChange(
                pathInRepository.apply(change.target()), now.getBytes(encoding), without.getBytes(encoding));
        journal.moved(store.takeBack(refused, back, reason));
        journal.attempt(refused);
        store.remember(refused);
    }

    private void close(Climb climb, Decision decision) {
        Attempt decided = climb.attempt(decision);
        journal.attempt(decided);
        store.remember(decided);
    }

    private FileChange change(Climb climb) {
        Target target = climb.proposal().target();
        Charset encoding = stack.module(target).encoding();
        return new FileChange(
                climb.file(),
                stack.source(target).getBytes(encoding),
                climb.proposal().source().getBytes(encoding));
    }
}
