package dev.speedopt.maven.build;

import dev.speedopt.project.ProjectException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * A module as the forked lifecycle left it. The fork works on a copy of the project, and only the copy has the resolved
 * class paths and the properties that plugins set on the way (JaCoCo's {@code argLine}): so the session is copied as well,
 * with that copy as its current project.
 *
 * @param project the fork's copy
 * @param session a copy, in which {@code project} is current
 * @param plan what Maven would run up to the phase {@code test}
 */
public record ReactorModule(MavenProject project, MavenSession session, List<MojoExecution> plan) {
    public ReactorModule {
        plan = List.copyOf(plan);
    }

    static ReactorModule of(MavenProject original, MavenSession session, LifecycleExecutor lifecycle) {
        MavenProject forked = original.getExecutionProject();
        MavenProject project = forked == null ? original : forked;
        MavenSession copy = session.clone();
        copy.setCurrentProject(project);
        return new ReactorModule(project, copy, planOf(copy, lifecycle));
    }

    // Ten checked exceptions, one cause: the build's plugins cannot be worked out.
    private static List<MojoExecution> planOf(MavenSession session, LifecycleExecutor lifecycle) {
        try {
            return lifecycle.calculateExecutionPlan(session, "test").getMojoExecutions();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ProjectException(
                    "Maven cannot work out the build up to 'test' of "
                            + session.getCurrentProject().getId() + ": " + e.getMessage()
                            + ". Make `mvn test` work, then try again.",
                    e);
        }
    }

    /** {@code groupId:artifactId}. */
    public String id() {
        return project.getGroupId() + ":" + project.getArtifactId();
    }

    /** Executions of one goal of a plugin, in the order of the build. */
    public List<MojoExecution> executions(String artifactId, String goal) {
        return plan.stream()
                .filter(execution -> execution.getArtifactId().equals(artifactId)
                        && execution.getGoal().equals(goal))
                .toList();
    }

    public Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    public Path testClasses() {
        return Path.of(project.getBuild().getTestOutputDirectory());
    }
}
