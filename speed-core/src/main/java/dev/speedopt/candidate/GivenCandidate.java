package dev.speedopt.candidate;

import dev.speedopt.project.ModuleModel;
import java.nio.file.Path;
import java.util.List;

/**
 * A change that somebody gave: one main source file, before and after. Line endings of both texts are those of the file on
 * disk, so that what differs is code.
 *
 * @param module that the file belongs to
 * @param file absolute path of the file in the working tree
 * @param originalName what the original is, for people: {@code the working tree}, {@code main (commit 1a2b3c4d)}
 * @param original full text
 * @param candidateName what the candidate is, for people
 * @param candidate full text; never the same as {@code original}
 * @param notes what was passed over, a sentence each; to be said aloud
 */
public record GivenCandidate(
        ModuleModel module,
        Path file,
        String originalName,
        String original,
        String candidateName,
        String candidate,
        List<String> notes) {
    public GivenCandidate {
        notes = List.copyOf(notes);
    }
}
