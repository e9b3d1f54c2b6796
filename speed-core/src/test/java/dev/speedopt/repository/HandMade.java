package dev.speedopt.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Puts things into the history by hand, as another machine or another version may have. */
public final class HandMade {
    private HandMade() {}

    /** A file on {@code refs/speed/data}, beside those that are there. */
    public static void inHistory(GitProject project, String path, String content) {
        project.write(".git/by-hand.txt", content);
        shell(
                project,
                "export GIT_INDEX_FILE=.git/by-hand.index; git read-tree refs/speed/data"
                        + " && git update-index --add --cacheinfo 100644,$(git hash-object -w .git/by-hand.txt)," + path
                        + " && git update-ref refs/speed/data $(git commit-tree -m by-hand -p refs/speed/data $(git write-tree))");
    }

    /** An attempt of a run on top of HEAD, as the run itself would leave it. */
    public static void attemptOn(GitProject project, String run) {
        shell(
                project,
                "git update-ref refs/speed/attempts/" + run
                        + " $(git commit-tree -p HEAD -m 'Attempt 1' -m 'Speed-Attempt: " + run + "/1' 'HEAD^{tree}')");
    }

    private static void shell(GitProject project, String script) {
        try {
            Process process = new ProcessBuilder("sh", "-c", script)
                    .directory(project.top().toFile())
                    .inheritIO()
                    .start();
            assertThat(process.waitFor()).as(script).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
