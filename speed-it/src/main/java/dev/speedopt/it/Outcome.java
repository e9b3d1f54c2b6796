package dev.speedopt.it;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of a project that speed ran on, for verify scripts: each method returns this, or fails with what it saw. */
public final class Outcome {
    private final Path root;
    private final String log;
    private final @Nullable RunResult run;

    private Outcome(Path root, @Nullable RunResult run) {
        this.root = root;
        this.log = read(root.resolve("build.log"));
        this.run = run;
        check(
                !Pattern.compile("(?m)^\\s+at (dev\\.speedopt|com\\.fasterxml|org\\.eclipse\\.jgit)\\.")
                        .matcher(log)
                        .find(),
                "a user saw a stack trace");
    }

    /** Of a run that came to an end: {@code target/speed/run.json} tells how. */
    public static Outcome of(File folder) {
        Path file = folder.toPath().resolve("target/speed/run.json");
        check(Files.isRegularFile(file), "there is no " + file);
        return new Outcome(folder.toPath(), EvidenceJson.read(read(file), RunResult.class));
    }

    /** Of a run that was refused before any attempt: only the console tells why. */
    public static Outcome refused(File folder) {
        Outcome outcome = new Outcome(folder.toPath(), null);
        check(outcome.branches().isEmpty(), "a refused run left " + outcome.branches());
        return outcome;
    }

    /** Whether HEAD, index, configuration, branches and every file are what they were before. */
    public Outcome untouched() {
        List<String> before = GitProject.remembered(root);
        List<String> after = Fingerprint.of(root);
        List<String> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<String> come = new ArrayList<>(after);
        come.removeAll(before);
        check(
                gone.isEmpty() && come.isEmpty(),
                "something of the user's was touched.\n  before: " + gone + "\n  after:  " + come);
        return this;
    }

    /**
     * Whether some attempt on the target was measured in earnest, whatever came of it; a busy machine is no failure.
     *
     * @param target {@code Class#method}
     */
    public Outcome climbed(String target) {
        List<Attempt> attempts = result().attempts().stream()
                .filter(attempt -> attempt.target().shortName().equals(target))
                .toList();
        check(!attempts.isEmpty(), "nothing was attempted on " + target + "; skipped: " + result().skipped());
        check(
                attempts.stream()
                        .anyMatch(
                                attempt -> attempt.rungs().stream().anyMatch(rung -> rung.rung() == Rung.MEASUREMENT)),
                "no attempt on " + target + " got as far as the measurement:\n" + describe(attempts));
        return said(Pattern.quote(target));
    }

    /** Whether the proposer's attempt stopped on one of the rungs, with a reason. */
    public Outcome stopped(String proposer, Rung... rungs) {
        List<Attempt> attempts = result().attempts().stream()
                .filter(attempt -> attempt.proposer().equals(proposer))
                .toList();
        check(!attempts.isEmpty(), "no attempt of " + proposer + " in\n" + describe(result().attempts()));
        for (Attempt attempt : attempts) {
            RungResult failure = attempt.failure();
            check(!attempt.accepted(), proposer + " was accepted");
            check(
                    failure != null
                            && Arrays.asList(rungs).contains(failure.rung())
                            && !failure.summary().isBlank(),
                    proposer + " was to stop on " + Arrays.toString(rungs) + ":\n" + describe(attempts));
        }
        return this;
    }

    /** Whether Git holds what the evidence says: a branch with one commit for each accepted attempt, or none at all. */
    public Outcome consistent() {
        long accepted = result().attempts().stream().filter(Attempt::accepted).count();
        String branch = result().branch();
        if (accepted == 0) {
            check(branches().isEmpty(), "nothing was accepted, but there is " + branches());
            return this;
        }
        check(
                branch != null && branches().contains(branch),
                "branch " + branch + " is missing; there is " + branches());
        Git git = new Git(root);
        String commits = git.run("rev-list", "--count", "main.." + branch);
        check(
                commits.equals(String.valueOf(accepted)),
                accepted + " accepted, but " + commits + " commits on " + branch);
        String message = git.run("log", "-1", "--format=%B", String.valueOf(branch));
        for (String trailer : List.of("Speed-Target: ", "Speed-Improvement: ", "Speed-Verdict: ", "Speed-Attempt: ")) {
            check(message.contains("\n" + trailer), "the commit lacks " + trailer + ":\n" + message);
        }
        git.run("fsck", "--strict", "--no-dangling");
        return said(Pattern.quote(String.valueOf(branch)));
    }

    /** Whether the console said something, as a regular expression. */
    public Outcome said(String pattern) {
        check(Pattern.compile(pattern).matcher(log).find(), "the console never said " + pattern);
        return this;
    }

    /** Whether the console never said something, as a regular expression. */
    public Outcome neverSaid(String pattern) {
        check(!Pattern.compile(pattern).matcher(log).find(), "the console said " + pattern);
        return this;
    }

    /** The evidence, for checks of a script's own. */
    public RunResult result() {
        if (run == null) {
            throw new AssertionError("a refused run has no evidence");
        }
        return run;
    }

    private List<String> branches() {
        return new Git(root)
                .run("for-each-ref", "--format=%(refname:short)", "refs/heads/speed-opt")
                .lines()
                .toList();
    }

    private static String describe(List<Attempt> attempts) {
        return attempts.stream()
                .map(attempt -> "  " + attempt.proposer() + " on " + attempt.target() + ": "
                        + attempt.rungs().stream()
                                .map(rung -> rung.rung() + (rung.passed() ? " passed" : " FAILED") + " ("
                                        + rung.summary() + ")")
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
