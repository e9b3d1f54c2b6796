package dev.speedopt.maven;

import dev.speedopt.maven.doctor.Doctor;
import dev.speedopt.maven.doctor.Finding;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what this machine and this project have, what is missing, and what to do about it. Changes nothing. */
@Mojo(name = "doctor", aggregator = true, threadSafe = true)
public class DoctorMojo extends AbstractMojo {
    private final MavenSession session;
    private final MojoExecution execution;
    private final MavenPorts ports;

    /** Folder of the configuration files, where it is neither {@code config} nor {@code .speed} in the top folder. */
    @Parameter(property = "speed.config")
    private @Nullable File config;

    @Inject
    public DoctorMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        this.session = session;
        this.execution = execution;
        this.ports = ports;
    }

    @Override
    public void execute() throws MojoFailureException {
        List<Finding> findings =
                new Doctor(() -> UserSettings.load(session, execution, config), ports.access(session)).examine(session);
        Doctor.table(findings).forEach(getLog()::info);
        long missing = findings.stream()
                .filter(finding -> finding.state() == Finding.State.FAIL)
                .count();
        if (missing > 0) {
            throw new MojoFailureException("speed:optimize would refuse this project for " + missing
                    + (missing == 1 ? " reason." : " reasons.") + " The table above says what to do.");
        }
    }
}
