package dev.speedopt.repository.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.jspecify.annotations.Nullable;

/**
 * One record of which two machines have different versions. Nothing that only one of them has is ever dropped, and both come
 * to the same, whoever joins first.
 */
final class RecordChoice {
    private final ObjectReader reader;

    RecordChoice(ObjectReader reader) {
        this.reader = reader;
    }

    /** @param base what both had before; null where it is not known */
    @Nullable
    ObjectId between(@Nullable ObjectId base, @Nullable ObjectId ours, @Nullable ObjectId theirs) throws IOException {
        if (ours == null || theirs == null) {
            return ours == null ? theirs : ours;
        }
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        return ours.equals(base) ? theirs : better(ours, theirs);
    }

    /** Neither is older than the other: what was taken back stays so; else the one without raw samples; else either, always the same. */
    private ObjectId better(ObjectId ours, ObjectId theirs) throws IOException {
        JsonNode one = RecordJson.read(bytes(ours));
        JsonNode two = RecordJson.read(bytes(theirs));
        boolean oneStands = RecordJson.stands(one);
        if (oneStands != RecordJson.stands(two)) {
            return oneStands ? theirs : ours;
        }
        if (RecordJson.withoutSamples(one).equals(RecordJson.withoutSamples(two))) {
            return bytes(ours).length <= bytes(theirs).length ? ours : theirs;
        }
        return ours.compareTo(theirs) > 0 ? ours : theirs;
    }

    private byte[] bytes(ObjectId blob) throws IOException {
        return reader.open(blob).getCachedBytes(Integer.MAX_VALUE);
    }
}
