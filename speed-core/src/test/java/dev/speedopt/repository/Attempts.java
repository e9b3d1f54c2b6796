package dev.speedopt.repository;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measured;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Timing;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.repository.change.FileChange;
import dev.speedopt.target.MethodId;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Attempts as tests need them. */
public final class Attempts {
    public static final String RUN = "20261122-231501-3f2a";
    public static final SpeedConfig.Git GIT = SpeedConfig.defaults().git();

    private Attempts() {}

    public static Attempt attempt(int id) {
        return titled(id, "A cheaper sum");
    }

    public static Attempt titled(int id, String title) {
        Measurement measurement = Measured.as(Verdict.FASTER)
                .because("clear")
                .improving(34.52, 31, 38.2)
                .taking(new Timing(200, 210, 220, 50), new Timing(130.96, 140, 150, 50))
                .allocating(1000, 550)
                .of(12)
                .measurement();
        return new Attempt(
                id,
                RUN,
                new MethodId("org.acme.Foo", "bar", List.of("int")),
                "org.acme:foo",
                GitProject.FILE,
                "rule:test",
                title,
                List.of("Adds the other way round."),
                "constant_factor",
                "",
                List.of(),
                null,
                null,
                measurement,
                null,
                null);
    }

    public static FileChange change(String original, String optimized) {
        return new FileChange(
                GitProject.FILE, original.getBytes(StandardCharsets.UTF_8), optimized.getBytes(StandardCharsets.UTF_8));
    }

    public static FileChange faster() {
        return change(GitProject.SOURCE, GitProject.FASTER);
    }
}
