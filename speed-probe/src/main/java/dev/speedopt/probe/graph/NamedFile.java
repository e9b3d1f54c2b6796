package dev.speedopt.probe.graph;

import org.jspecify.annotations.Nullable;

/**
 * A regular file that a recorded call names, as it was when the call began.
 *
 * @param path as the call names it
 * @param modified time of its last change in milliseconds
 * @param content absent where it is too large to be kept
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes that are only passed on.
public record NamedFile(String path, long modified, byte @Nullable [] content) {
    /** Whether more of it is known than of the same file in another call: the largest says the most about speed. */
    public boolean tellsMoreThan(NamedFile other) {
        return content != null && (other.content == null || content.length > other.content.length);
    }
}
