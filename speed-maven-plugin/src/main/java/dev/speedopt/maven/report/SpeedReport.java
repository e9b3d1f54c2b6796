package dev.speedopt.maven.report;

import dev.speedopt.evidence.RunFiles;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Shows the latest run: what got faster, by how much, how sure, where it is and what to do next; every proposal with its
 * measurement, its difference, its ladder and its ballots, refused ones with their reason. {@code mvn site} makes it a page of
 * the site, {@code mvn speed:report} one self-contained HTML file with Markdown beside it, without network and without a skin.
 */
@Mojo(name = "report", threadSafe = true)
public class SpeedReport extends SiteReport {
    private final MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** Where {@code mvn speed:report} writes to; {@code mvn site} has a place of its own. */
    @Parameter(property = "speed.reportDirectory", defaultValue = "${project.build.directory}/reports")
    private @Nullable File outputDirectory;

    /** Where runs are kept; {@code target/speed} of the top module unless set. */
    @Parameter(property = "speed.workDirectory")
    private @Nullable File workDirectory;

    /** Leaves everything alone. */
    @Parameter(property = "speed.skip")
    private boolean skip;

    @Inject
    public SpeedReport(MavenSession session) {
        this.session = session;
    }

    @Override
    public String getName(Locale locale) {
        return "Speed";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Which methods got faster, by how much and how sure, and why other proposals were refused.";
    }

    /** Modules below the top one have a report only when the run touched them. */
    @Override
    public boolean canGenerateReport() {
        return !skip && (top() || !latest().isEmpty());
    }

    @Override
    public void execute() throws MojoFailureException {
        if (canGenerateReport()) {
            StandaloneReport.write(latest(), getReportOutputDirectory().toPath(), format(), getLog());
        }
    }

    @Override
    public void generate(Sink sink, @Nullable SinkFactory factory, Locale locale) {
        LatestRun latest = latest();
        latest.problem().ifPresent(getLog()::warn);
        SiteStyle.write(getReportOutputDirectory().toPath());
        latest.run()
                .ifPresent(run ->
                        StandaloneReport.write(run, getReportOutputDirectory().toPath()));
        new SitePage(sink).write(latest);
    }

    @Override
    File standaloneDirectory() {
        return outputDirectory == null ? new File("target/reports") : outputDirectory;
    }

    private LatestRun latest() {
        LatestRun run = LatestRun.read(new RunFiles(work()));
        MavenProject module = project;
        return module == null || top() ? run : run.module(module.getGroupId() + ":" + module.getArtifactId());
    }

    private Path work() {
        return workDirectory != null
                ? workDirectory.toPath()
                : Path.of(session.getTopLevelProject().getBuild().getDirectory(), RunFiles.WORK_DIRECTORY);
    }

    private boolean top() {
        return session.getTopLevelProject().equals(project);
    }
}
