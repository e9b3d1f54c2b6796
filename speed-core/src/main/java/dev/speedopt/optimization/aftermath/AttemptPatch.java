package dev.speedopt.optimization.aftermath;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.repository.change.PatchFile;
import dev.speedopt.target.Diff;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * An attempt's change, to be made in a version of its file.
 *
 * @param encoding of sources that are not UTF-8
 */
record AttemptPatch(Attempt attempt, Charset encoding) {
    /** The file with the change; its line ends are kept. */
    byte[] applyTo(byte[] file) {
        Charset charset = charset(file);
        return PatchFile.parse("The change of attempt " + attempt.id(), diff().getBytes(charset))
                .apply(attempt.file(), file);
    }

    /** Whether the change sits where it sat in the version that was verified, with the same lines around it. */
    boolean fits(byte[] before, byte[] after) {
        Charset charset = charset(before);
        return Diff.unified(attempt.file(), text(before, charset), text(after, charset))
                .equals(diff());
    }

    private String diff() {
        return attempt.diff().replace("\r\n", "\n");
    }

    private static String text(byte[] file, Charset charset) {
        return new String(file, charset).replace("\r\n", "\n");
    }

    private Charset charset(byte[] file) {
        // What is read as UTF-8 and written again is the same only if it was.
        boolean utf8 = java.util.Arrays.equals(
                new String(file, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), file);
        return utf8 ? StandardCharsets.UTF_8 : encoding;
    }
}
