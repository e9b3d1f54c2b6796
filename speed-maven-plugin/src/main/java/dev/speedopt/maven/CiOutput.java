package dev.speedopt.maven;

import dev.speedopt.evidence.RegressionCheck;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.RunId;
import dev.speedopt.project.ProjectException;
import dev.speedopt.report.ci.Checked;
import dev.speedopt.report.ci.CiFiles;
import dev.speedopt.report.ci.CiFinding;
import dev.speedopt.report.ci.CiReport;
import dev.speedopt.report.ci.ReviewJson;
import dev.speedopt.report.ci.Suggested;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.past.Ancestry;
import dev.speedopt.repository.past.ShownLines;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what CI reads, with places as the repository knows them. */
final class CiOutput {
    private final OptimizationPorts ports;
    private final String project;
    private final String version;

    CiOutput(OptimizationPorts ports, String project, String version) {
        this.ports = ports;
        this.project = project;
        this.version = version;
    }

    void check(RegressionCheck check) {
        try (SpeedRepository git = SpeedRepository.open(ports.project().root())) {
            write(Checked.of(check, version, target -> place(git, target)));
        }
    }

    void suggestions(RunResult run, String base) {
        try (SpeedRepository git = SpeedRepository.open(ports.project().root())) {
            String top = git.relativePath(ports.project().root());
            suggest(git, Suggested.of(run, version, top.isEmpty() ? "" : top + "/"), base);
        }
    }

    void nothingChanged(String base) {
        try (SpeedRepository git = SpeedRepository.open(ports.project().root())) {
            Instant now = Instant.now();
            String why = "No method was changed since " + base + ".";
            suggest(git, Suggested.nothing(project, version, RunId.next(now), now.toString(), why), base);
        }
    }

    private void suggest(SpeedRepository git, CiReport report, String base) {
        Revision head = git.revision("HEAD").orElseThrow();
        Optional<ShownLines> shown = git.revision(base)
                .flatMap(revision -> new Ancestry(git).forkPoint(revision, head))
                .map(fork -> ShownLines.between(git, fork, head));
        ReviewJson.Shown all = (file, first, last) ->
                shown.map(lines -> lines.shows(file, first, last)).orElse(false);
        new CiFiles(ports.project().workDirectory()).suggestions(report, head.commit(), all);
        write(report);
        ports.console().info("Suggestions  target/speed/suggestions.md");
    }

    private void write(CiReport report) {
        new CiFiles(ports.project().workDirectory()).write(report);
        CiFiles.announce(report, System.getenv());
        ports.console().info("For CI       target/speed/ci/" + report.goal());
    }

    private CiFinding.@Nullable Place place(SpeedRepository git, String selector) {
        try {
            List<Target> found = new SourceTree(ports.project().modules()).find(TargetSelector.parse(selector));
            return found.isEmpty()
                    ? null
                    : new CiFinding.Place(
                            git.relativePath(found.get(0).file()),
                            found.get(0).firstLine(),
                            found.get(0).lastLine());
        } catch (ProjectException outside) {
            return null;
        }
    }
}
