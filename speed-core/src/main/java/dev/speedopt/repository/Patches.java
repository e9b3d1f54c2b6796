package dev.speedopt.repository;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.repository.change.FileChange;
import dev.speedopt.repository.settings.GitFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.util.QuotedString;

/** Patch files that {@code git apply} takes, for when nothing is to be committed; needs no repository. */
public final class Patches {
    private Patches() {}

    /**
     * Writes {@code <run>-<attempt>-<method>.patch}: the message that a commit would have had, then the diff.
     *
     * @param folder made when absent
     * @param template of the first line of the message
     * @return the file
     */
    public static Path writePatch(Path folder, Attempt attempt, FileChange change, String template) {
        Path file = folder.resolve(fileName(attempt));
        try {
            Files.createDirectories(folder);
            return Files.write(file, patch(attempt, change, template));
        } catch (IOException e) {
            throw GitFailure.of("write the patch " + file, e);
        }
    }

    /** {@code <run>-<attempt>-<method>.patch}. */
    public static String fileName(Attempt attempt) {
        return attempt.run() + "-" + attempt.id() + "-"
                + attempt.target().methodName().replaceAll("[^\\w$]", "") + ".patch";
    }

    private static byte[] patch(Attempt attempt, FileChange change, String template) throws IOException {
        RawText before = new RawText(change.original());
        RawText after = new RawText(change.optimized());
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        String message = new CommitMessage(attempt).accepted(template);
        patch.write(("Subject: " + message + "---\n").getBytes(StandardCharsets.UTF_8));
        String old = QuotedString.GIT_PATH.quote("a/" + change.path());
        String now = QuotedString.GIT_PATH.quote("b/" + change.path());
        // A tab ends a name with spaces, else they would be taken for the separator of a time stamp.
        String end = change.path().contains(" ") ? "\t\n" : "\n";
        patch.write(("diff --git " + old + " " + now + "\n--- " + old + end + "+++ " + now + end)
                .getBytes(StandardCharsets.UTF_8));
        try (DiffFormatter formatter = new DiffFormatter(patch)) {
            formatter.format(
                    DiffAlgorithm.getAlgorithm(DiffAlgorithm.SupportedAlgorithm.HISTOGRAM)
                            .diff(RawTextComparator.DEFAULT, before, after),
                    before,
                    after);
        }
        return patch.toByteArray();
    }
}
