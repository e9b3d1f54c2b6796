package dev.speedopt.repository.settings;

import dev.speedopt.project.DiskFull;
import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Turns what went wrong while reading or writing the repository into a sentence with a cure. */
public final class GitFailure {
    private GitFailure() {}

    /** @param doing completes "Cannot …" */
    public static ProjectException of(String doing, IOException cause) {
        return new ProjectException("Cannot " + doing + ": " + reason(cause), cause);
    }

    private static String reason(Throwable cause) {
        if (DiskFull.is(cause)) {
            return DiskFull.CURE;
        }
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String text = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
            if (at instanceof AccessDeniedException
                    || at instanceof ReadOnlyFileSystemException
                    || text.contains("permission denied")
                    || text.contains("read-only file system")) {
                return "no permission to write there (" + detail(at)
                        + "). Make the .git folder writable, or run with -Dspeed.git.auto_commit=false.";
            }
        }
        return detail(cause) + ". \"git fsck\" tells whether the repository is sound.";
    }

    private static String detail(Throwable cause) {
        if (cause instanceof FileSystemException file && file.getReason() == null) {
            return file.getClass().getSimpleName() + " " + file.getFile();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
