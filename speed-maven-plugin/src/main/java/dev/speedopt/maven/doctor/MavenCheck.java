package dev.speedopt.maven.doctor;

import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MavenSession;

final class MavenCheck implements Check {
    private static final String LEAST = "3.8.7";

    @Override
    public Finding examine(MavenSession session) {
        String version = session.getSystemProperties().getProperty("maven.version", "unknown");
        return new ComparableVersion(version).compareTo(new ComparableVersion(LEAST)) < 0
                ? Finding.fail("Maven", version, "Take Maven " + LEAST + " or newer.")
                : Finding.ok("Maven", version);
    }
}
