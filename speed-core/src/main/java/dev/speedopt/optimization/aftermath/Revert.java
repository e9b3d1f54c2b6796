package dev.speedopt.optimization.aftermath;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.optimization.request.RunId;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.lock.RunLock;
import dev.speedopt.repository.past.Reverts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes an accepted change back, and says what that did. */
public final class Revert {
    private final Path root;
    private final SpeedConfig.Git settings;

    /** @param root the build's top folder */
    public Revert(Path root, SpeedConfig.Git settings) {
        this.root = root;
        this.settings = settings;
    }

    /**
     * @param commit any name that Git has for it
     * @param reason in a sentence
     * @return what was done, line by line
     * @throws dev.speedopt.project.ProjectException when it cannot be taken back; nothing was written then
     */
    public List<String> revert(String commit, String reason) {
        try (SpeedRepository git = SpeedRepository.open(root);
                RunLock lock = git.lock(RunId.next(Instant.now()))) {
            List<String> lines = new ArrayList<>(lines(new Reverts(git, settings).revert(commit, reason)));
            git.hooksNote().ifPresent(lines::add);
            return lines;
        }
    }

    private static List<String> lines(Reverts.Reverted done) {
        List<String> lines = new ArrayList<>();
        lines.add("Took back " + shortId(done.commit()) + " (" + done.subject() + "), attempt " + done.attempt());
        lines.add("  by commit " + shortId(done.revert()) + " on "
                + (done.branch().equals("HEAD") ? "the detached HEAD" : done.branch()) + ", "
                + (done.workingTree()
                        ? "which is checked out: " + String.join(", ", done.files()) + " changed with it"
                        : "which is not checked out: no file of your working tree was touched"));
        if (!done.recorded()) {
            lines.add("  The history (refs/speed/data) does not know this attempt, so only the branch tells of it.");
        }
        lines.add("  Nothing was compiled or tested: run your tests before you go on.");
        return lines;
    }

    private static String shortId(String id) {
        return id.substring(0, 8);
    }
}
