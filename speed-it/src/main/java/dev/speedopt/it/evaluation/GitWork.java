package dev.speedopt.it.evaluation;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.repository.GitRun;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.change.FileChange;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How long the Git work of one run takes: 50 attempts, each committed, each fifth accepted, the others reverted, all of them
 * remembered. {@code java -cp … dev.speedopt.it.evaluation.GitWork REPOSITORY FILE [ATTEMPTS]}, on a repository that may be spoilt; the file is a
 * tracked one, relative to its top.
 */
public final class GitWork {
    private static final String RUN = "20261122-231501-0000";

    private GitWork() {}

    public static void main(String[] arguments) throws IOException {
        Path top = Path.of(arguments[0]);
        int attempts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 50;
        String text = Files.readString(top.resolve(arguments[1]));
        long start = System.nanoTime();
        try (SpeedRepository repository = SpeedRepository.open(top)) {
            GitRun run = repository.begin(
                    RUN, repository.head().orElseThrow(), SpeedConfig.defaults().git());
            for (int id = 1; id <= attempts; id++) {
                text = attempt(run, arguments[1], id, text);
            }
        }
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(attempts + " attempts: " + millis + " ms, the JVM's warming up included");
    }

    /** The file's text after it. */
    private static String attempt(GitRun run, String file, int id, String text) {
        boolean accepted = id % 5 == 0;
        Decision decision = new Decision(
                accepted ? Decision.Kind.COMMIT : Decision.Kind.REVERT, "for the sake of its cost", null, null);
        Attempt attempt = new Attempt(
                id,
                RUN,
                new MethodId("org.acme.Foo", "bar", List.of()),
                "org.acme:foo",
                file,
                "rule:none",
                "Attempt number " + id,
                List.of("Adds a line"),
                "constant_factor",
                "-a\n+b\n".repeat(20),
                List.of(),
                null,
                null,
                null,
                null,
                decision);
        String changed = text + "// " + id + "\n";
        FileChange change =
                new FileChange(file, text.getBytes(StandardCharsets.UTF_8), changed.getBytes(StandardCharsets.UTF_8));
        run.recordAttempt(attempt, change);
        if (accepted) {
            run.accept(attempt, change, EvidenceJson.write(attempt));
        } else {
            run.revert(attempt, decision.reason());
        }
        run.remember(attempt);
        return accepted ? changed : text;
    }
}
