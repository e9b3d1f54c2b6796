package dev.speedopt.probe.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arguments that a model proposed, as it wrote them: an array of calls, each an array with a value for every parameter. Data only; what is
 * anything else is refused as a whole.
 */
public final class ProposedInputs {
    /** More calls of one reply are left out. */
    public static final int MOST = 60;

    private ProposedInputs() {}

    /**
     * @param text JSON
     * @param parameters that every call has
     * @return the calls, at most {@link #MOST}
     * @throws StrictJson.Malformed saying what is wrong
     */
    public static List<List<@Nullable Object>> read(String text, int parameters) throws StrictJson.Malformed {
        if (!(StrictJson.read(text) instanceof List<?> all)) {
            throw new StrictJson.Malformed("it is no array of calls");
        }
        List<List<@Nullable Object>> calls = new ArrayList<>();
        for (Object each : all) {
            if (!(each instanceof List<?> call) || call.size() != parameters) {
                throw new StrictJson.Malformed(
                        "a call is no array of " + parameters + (parameters == 1 ? " value" : " values"));
            }
            if (calls.size() < MOST) {
                calls.add(Collections.unmodifiableList(new ArrayList<@Nullable Object>(call)));
            }
        }
        return calls;
    }
}
