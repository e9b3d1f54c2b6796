package dev.speedopt.repository.past;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.repository.Revision;
import java.util.Optional;

/**
 * An accepted change, as its commit holds it.
 *
 * @param at its commit
 * @param parent the version that the change was made from
 * @param subject of the commit
 * @param run id of the run that it was accepted in
 * @param number of the attempt in it
 * @param target in selector form, as the message tells; empty where it does not
 * @param path of the file that it changes, relative to the top
 * @param attempt what is known about it; empty where the history was not fetched
 */
public record AcceptedChange(
        Revision at,
        Revision parent,
        String subject,
        String run,
        int number,
        String target,
        String path,
        Optional<Attempt> attempt) {
    /** Bytes of the whole file as stored, without the change. */
    public byte[] before() {
        return parent.read(path).orElseThrow();
    }

    /** The same with the change. */
    public byte[] after() {
        return at.read(path).orElseThrow();
    }
}
