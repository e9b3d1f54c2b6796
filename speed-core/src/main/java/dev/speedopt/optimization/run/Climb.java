package dev.speedopt.optimization.run;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.TestEvidence;
import dev.speedopt.measurement.Gain;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.verification.compilation.CompiledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attempt while it climbs: gathers what each rung found, until it becomes an immutable {@link Attempt}. */
public final class Climb {
    private final int id;
    private final String run;
    private final Proposal proposal;
    private final String file;
    private final String diff;
    private final List<RungResult> rungs = new ArrayList<>();
    private @Nullable CompiledFile compiled;
    private @Nullable TestEvidence tests;
    private @Nullable ReplayEvidence replay;
    private @Nullable Measurement measurement;
    private @Nullable PanelResult panel;

    public Climb(int id, String run, Proposal proposal, String file, String diff) {
        this.id = id;
        this.run = run;
        this.proposal = proposal;
        this.file = file;
        this.diff = diff;
    }

    public int id() {
        return id;
    }

    public Proposal proposal() {
        return proposal;
    }

    public String file() {
        return file;
    }

    /** Notes a rung's result; returns whether the climb goes on. */
    public boolean reach(RungResult result) {
        rungs.add(result);
        return result.passed();
    }

    /** Whether every rung so far was climbed. */
    public boolean standing() {
        return rungs.stream().allMatch(RungResult::passed);
    }

    /** The folder of the module's classes with the candidate's laid over; known once it compiled. */
    public Path classes() {
        return compiled().classes();
    }

    public void compiled(CompiledFile file) {
        this.compiled = file;
    }

    public CompiledFile compiled() {
        if (compiled == null || !compiled.compiled()) {
            throw new IllegalStateException("Attempt " + id + " has not been compiled");
        }
        return compiled;
    }

    /** Keeps the candidate's source beside its classes, for the stack and for a run that goes on after a crash. */
    public Accepted keep() {
        Path source = classes().resolveSibling("accepted.java");
        try {
            Files.writeString(source, proposal.source());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + source + ": " + e.getMessage(), e);
        }
        return new Accepted(
                id,
                proposal.target().module(),
                proposal.target().file().toString(),
                source.toString(),
                classes().toString());
    }

    public void tests(TestEvidence found) {
        this.tests = found;
    }

    public void replay(ReplayEvidence found) {
        this.replay = found;
    }

    public void measurement(Measurement found) {
        this.measurement = found;
    }

    public void panel(PanelResult found) {
        this.panel = found;
    }

    public PanelResult.@Nullable Outcome panelOutcome() {
        return panel == null ? null : panel.outcome();
    }

    /** What it gains so far in what has to improve; negative infinity before anything was measured. */
    public double gain(SpeedConfig.Objective objective) {
        return Gain.of(measurement, objective);
    }

    /** Why it was refused: the failed rung's own words. */
    public String refusal() {
        return rungs.stream()
                .filter(rung -> !rung.passed())
                .findFirst()
                .map(RungResult::summary)
                .orElse("not needed");
    }

    public boolean passed(Rung rung) {
        return rungs.stream().anyMatch(result -> result.rung() == rung && result.passed());
    }

    public Attempt attempt(@Nullable Decision decision) {
        return new Attempt(
                id,
                run,
                proposal.target().id(),
                proposal.target().module(),
                file,
                proposal.proposer(),
                proposal.title(),
                proposal.changes(),
                proposal.strategy(),
                diff,
                rungs,
                tests,
                replay,
                measurement,
                panel,
                decision);
    }
}
