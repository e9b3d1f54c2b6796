package dev.speedopt.maven.doctor;

import org.apache.maven.execution.MavenSession;

/** Looks at one thing that a run needs. */
interface Check {
    Finding examine(MavenSession session);
}
