package dev.speedopt.optimization.shard;

import dev.speedopt.project.ProjectException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part that is at hand.
 *
 * @param number from 1
 * @param of how many there are
 */
public record ShardChoice(int number, int of) {
    /** So many machines at most. */
    public static final int MOST = 1000;

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");
    private static final String INDEX = "JOB_COMPLETION_INDEX";

    /**
     * What the user says, else what a Kubernetes Indexed Job says together with the number of shards.
     *
     * @param shard {@code 3/8}; absent for none
     * @param shards how many there are; absent where nobody says
     * @return empty where it is about no part, but about the whole
     * @throws ProjectException when it is no shard
     */
    public static Optional<ShardChoice> of(
            @Nullable String shard, @Nullable Integer shards, Map<String, String> environment) {
        if (shard != null && !shard.isBlank()) {
            Matcher form = FORM.matcher(shard.strip());
            if (!form.matches()) {
                throw new ProjectException("speed.shard is '" + shard + "'; expected is which of how many: 3/8.");
            }
            return Optional.of(checked(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), shard));
        }
        if (shards == null) {
            return Optional.empty();
        }
        String index = environment.getOrDefault(INDEX, "");
        if (!index.matches("\\d{1,4}")) {
            throw new ProjectException("speed.shards is " + shards + ", and nobody says which of them this is. Say"
                    + " -Dspeed.shard=3/" + shards + ", or run in a Kubernetes Indexed Job (" + INDEX + ").");
        }
        return Optional.of(checked(Integer.parseInt(index) + 1, shards, INDEX + "=" + index));
    }

    private static ShardChoice checked(int number, int of, String said) {
        if (of < 1 || of > MOST || number < 1 || number > of) {
            throw new ProjectException("There is no shard " + number + " of " + of + " (" + said
                    + "): shards are counted from 1, and there are at most " + MOST + ".");
        }
        return new ShardChoice(number, of);
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
