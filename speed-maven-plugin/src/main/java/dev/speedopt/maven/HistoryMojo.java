package dev.speedopt.maven;

import dev.speedopt.evidence.RunFiles;
import dev.speedopt.history.History;
import dev.speedopt.history.HistoryReader;
import dev.speedopt.project.ProjectException;
import dev.speedopt.report.history.HistoryFiles;
import dev.speedopt.report.history.HistoryRequest;
import dev.speedopt.report.history.HistorySummary;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Shows what all runs say together: trends of targets and where they shifted, what each rule, model and strategy brought and
 * cost, and how well each voter foretold what lasts. Reads Git's data alone; attempts of other machines come in with
 * {@code git fetch origin 'refs/speed/*:refs/speed/*'}.
 */
@Mojo(name = "history", aggregator = true, threadSafe = true)
public class HistoryMojo extends AbstractMojo {
    private final MavenSession session;

    /** First day of the runs to look at, UTC: {@code 2026-01-01}. Without it: from the beginning. */
    @Parameter(property = "speed.since")
    private @Nullable String since;

    /** The one month of the runs to look at: {@code 2026-10}. */
    @Parameter(property = "speed.month")
    private @Nullable String month;

    /** Formats to write, separated by commas: {@code html}, {@code markdown}, {@code json}, and {@code pdf}, for which the plugin needs the dependency {@code dev.speedopt:speed-pdf}. */
    @Parameter(property = "speed.format", defaultValue = "html,markdown,json")
    private String format = "html,markdown,json";

    @Inject
    public HistoryMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoFailureException {
        try {
            HistoryRequest request = HistoryRequest.of(since, month, format);
            MavenProject top = session.getTopLevelProject();
            History history = HistoryReader.read(top.getBasedir().toPath(), request.period());
            Path work = Path.of(top.getBuild().getDirectory(), RunFiles.WORK_DIRECTORY);
            List<Path> files = HistoryFiles.write(top.getName(), history, request.formats(), work.resolve("history"));
            HistorySummary.lines(history, files).forEach(getLog()::info);
        } catch (ProjectException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
