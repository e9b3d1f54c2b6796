package dev.speedopt.repository.data;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.AttemptHistory;
import dev.speedopt.repository.EvidenceNotes;
import dev.speedopt.repository.RefWriter;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.settings.GitFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What speed keeps in Git, shared with another repository. Records and notes of both sides are joined, never replaced; a run's
 * branch and attempts go with them, all or nothing. Whoever was slower fetches, joins and tries again.
 */
public final class Exchange {
    private static final Duration ONE_COMMAND = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> JOINED = List.of(AttemptHistory.REF, EvidenceNotes.REF);
    private static final Pattern LISTED = Pattern.compile("([0-9a-f]{40})\\t(refs/\\S+)");
    /** What another try would not change. */
    private static final Pattern FINAL =
            Pattern.compile("hook declined|protected branch|denied|not permitted|prohibited|shallow update");

    private final SpeedRepository repository;
    private final String remote;
    private final GitCommand git;

    /** @param remote name of one in the configuration, or an address */
    public Exchange(SpeedRepository repository, String remote) {
        if (remote.startsWith("-")) {
            throw new ProjectException("'" + remote + "' is neither a remote's name nor an address.");
        }
        this.repository = repository;
        this.remote = remote;
        this.git = new GitCommand(repository.top(), ONE_COMMAND);
    }

    /**
     * Takes the other side's records and notes in.
     *
     * @throws ProjectException when the remote cannot be reached
     */
    public void fetch() {
        join(list());
    }

    /**
     * Takes refs as they are on the other side, where they are not here or the other side went on from ours.
     *
     * @param wanted by full name
     * @return names of those that differ, and stayed as they are here
     */
    public List<String> fetch(Predicate<String> wanted) {
        Map<String, ObjectId> theirs = list();
        List<String> specs = new ArrayList<>();
        List<String> differ = new ArrayList<>();
        theirs.forEach((ref, tip) -> {
            if (wanted.test(ref) && !JOINED.contains(ref)) {
                ObjectId ours = repository.tip(ref).map(ObjectId::fromString).orElse(null);
                if (ours == null) {
                    specs.add(ref + ":" + ref);
                } else if (!ours.equals(tip)) {
                    differ.add(ref);
                }
            }
        });
        if (!specs.isEmpty()) {
            require(fetchObjects(specs), "fetch from");
        }
        return differ;
    }

    /**
     * Joins and pushes records and notes, together with refs that nobody else writes to.
     *
     * @param owned full names; those that are not here are left out
     * @return names of those that the other side has in another version, and were not pushed
     * @throws ProjectException when the remote cannot be reached or does not take it
     */
    public List<String> push(Collection<String> owned) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int tries = 0; ; tries++) {
            Map<String, ObjectId> theirs = list();
            PushPlan plan;
            try {
                join(theirs);
                plan = PushPlan.of(repository, JOINED, owned, theirs);
            } catch (ProjectException e) {
                // Compacted under our hands: what was listed is gone.
                if (tries < 3 && e.getCause() instanceof org.eclipse.jgit.errors.MissingObjectException) {
                    continue;
                }
                throw e;
            }
            if (plan.isEmpty()) {
                return plan.differ();
            }
            GitCommand.Answer answer = push(plan);
            if (answer.ok()) {
                return plan.differ();
            }
            boolean refused = answer.says("rejected]") || answer.says("cannot lock") || answer.says("failed to update");
            if (!refused
                    || answer.lines().stream()
                            .anyMatch(line -> FINAL.matcher(line).find())) {
                throw failure("push to", answer);
            }
            if (System.nanoTime() > end) {
                throw new ProjectException("The remote repository " + remote + " kept changing for "
                        + PATIENCE.toSeconds() + " s while records were pushed (" + answer.lastWord()
                        + "). Nothing is lost: push again with speed:push.");
            }
            pause(tries);
        }
    }

    private GitCommand.Answer push(PushPlan plan) {
        List<String> arguments = new ArrayList<>(List.of("push", "--atomic", "--no-verify", "--porcelain"));
        arguments.addAll(plan.leases());
        arguments.add(remote);
        arguments.addAll(plan.specs());
        GitCommand.Answer answer = git.run(arguments.toArray(String[]::new));
        if (!answer.ok() && answer.says("does not support --atomic")) {
            // A run's own refs first, the records that name them last.
            arguments.remove("--atomic");
            answer = git.run(arguments.toArray(String[]::new));
        }
        return answer;
    }

    private void join(Map<String, ObjectId> theirs) {
        List<String> wanted = JOINED.stream()
                .filter(ref -> theirs.containsKey(ref)
                        && !theirs.get(ref).name().equals(repository.tip(ref).orElse("")))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        require(fetchObjects(wanted), "fetch from");
        for (String ref : wanted) {
            ObjectId other = Objects.requireNonNull(theirs.get(ref), ref);
            try {
                new RefWriter(repository)
                        .replace(
                                ref,
                                "join with " + remote,
                                current -> new DataUnion(repository).join(ref, current, other));
            } catch (IOException e) {
                throw GitFailure.of("join " + ref + " with that of " + remote, e);
            }
        }
    }

    private GitCommand.Answer fetchObjects(List<String> specs) {
        List<String> arguments = new ArrayList<>(List.of(
                "fetch",
                "--quiet",
                "--no-tags",
                "--no-write-fetch-head",
                "--no-recurse-submodules",
                "--refmap=",
                remote));
        arguments.addAll(specs);
        return git.run(arguments.toArray(String[]::new));
    }

    private Map<String, ObjectId> list() {
        GitCommand.Answer answer =
                git.run("ls-remote", "--refs", remote, "refs/heads/*", "refs/speed/*", EvidenceNotes.REF);
        require(answer, "read");
        Map<String, ObjectId> refs = new TreeMap<>();
        for (String line : answer.lines()) {
            Matcher listed = LISTED.matcher(line);
            if (listed.matches()) {
                refs.put(listed.group(2), ObjectId.fromString(listed.group(1)));
            }
        }
        return refs;
    }

    private void require(GitCommand.Answer answer, String what) {
        if (!answer.ok()) {
            throw failure(what, answer);
        }
    }

    private ProjectException failure(String what, GitCommand.Answer answer) {
        return new ProjectException("Cannot " + what + " the remote repository " + remote + ": "
                + String.join(
                        " ",
                        answer.lines().stream()
                                .filter(line -> !line.isBlank())
                                .limit(6)
                                .toList())
                + ". What was found is kept here; try \"git ls-remote " + remote + "\" by hand, then speed:push.");
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10, 50L * Math.min(tries + 2, 20)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProjectException("Interrupted while records were pushed.", e);
        }
    }
}
