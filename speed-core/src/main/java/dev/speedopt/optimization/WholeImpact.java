package dev.speedopt.optimization;

import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.SystemImpact;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.TargetSelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says what accepted changes mean for the whole, where the tests were profiled and the samples suffice. */
final class WholeImpact {
    private WholeImpact() {}

    /** Notes it in the journal. */
    static void note(Run run) {
        Path profiles = run.directory(TargetSearch.PROFILES);
        List<Attempt> accepted =
                run.journal().attempts().stream().filter(Attempt::accepted).toList();
        if (!accepted.isEmpty() && Files.isDirectory(profiles)) {
            // Of all methods, not of those that were meant: shares are of the whole.
            Profile profile = Profile.read(
                    profiles, new SourceTree(run.ports().project().modules()).require(TargetSelector.parse("")));
            sentences(profile, accepted).forEach(run.journal()::note);
        }
    }

    /** One a change. */
    static List<String> sentences(Profile profile, List<Attempt> accepted) {
        List<String> found = new ArrayList<>();
        for (Attempt attempt : accepted) {
            Measurement measurement = attempt.measurement();
            if (profile.enough() && measurement != null && Double.isFinite(measurement.improvement())) {
                found.add("While the tests run, " + attempt.target().shortName() + ": "
                        + new SystemImpact(
                                        profile.total(attempt.target()),
                                        measurement.improvement(),
                                        measurement.lower(),
                                        measurement.upper())
                                .sentence()
                        + ".");
            }
        }
        return found;
    }
}
