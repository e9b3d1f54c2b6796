package dev.speedopt.maven;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.aftermath.Apply;
import dev.speedopt.optimization.aftermath.Apply.Destination;
import dev.speedopt.project.ProjectException;
import java.nio.charset.Charset;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes an attempt that passed every gate and waits for a person: one that the panel could not agree on, one whose target was
 * looked at too little, or any of a run that commits nothing. A refused one is never applied.
 */
@Mojo(name = "apply", aggregator = true, threadSafe = true)
public class ApplyMojo extends GitMojo {
    /** Number of the attempt in its run, or {@code run/number}; the only one that waits when left out. */
    @Parameter(property = "speed.attempt")
    private @Nullable String attempt;

    /** Id of the run; the latest when left out. */
    @Parameter(property = "speed.run")
    private @Nullable String run;

    /**
     * {@code branch}: a commit on the run's branch, no file is touched; {@code tree}: an edit of the file in the working tree,
     * nothing is staged or committed. Without it: {@code branch}, or {@code tree} with {@code git.auto_commit: false}.
     */
    @Parameter(property = "speed.to")
    private @Nullable String to;

    /** Encoding of sources that are not UTF-8. */
    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    private @Nullable String encoding;

    @Inject
    public ApplyMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    void run(SpeedConfig settings) {
        Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
        new Apply(root(), workDirectory(), charset, settings.git())
                .apply(run, attempt, destination(settings.git()))
                .forEach(getLog()::info);
    }

    private Destination destination(SpeedConfig.Git settings) {
        return switch (to == null ? settings.autoCommit() ? "branch" : "tree" : to) {
            case "branch" -> Destination.BRANCH;
            case "tree" -> Destination.TREE;
            default -> throw new ProjectException("speed.to must be branch or tree, not '" + to + "'.");
        };
    }
}
