package dev.speedopt.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to a model, in no provider's dialect.
 *
 * @param version names the template and its revision; part of a cassette's key
 * @param system what the model is told about its task
 * @param turns of the conversation, a user's first
 * @param schema that the reply must follow as JSON; absent for free text
 * @param maximumTokens of output, reasoning included
 */
public record Prompt(
        String version,
        String system,
        List<Turn> turns,
        @Nullable ReplySchema schema,
        int maximumTokens) {
    public Prompt {
        turns = List.copyOf(turns);
    }

    /** The same conversation, gone on: the model's reply, and what is said to it. */
    public Prompt followedBy(String reply, String next) {
        List<Turn> longer = new ArrayList<>(turns);
        longer.add(Turn.model(reply));
        longer.add(Turn.user(next));
        return new Prompt(version, system, longer, schema, maximumTokens);
    }

    /** Everything that would leave the machine, as one text. */
    public String text() {
        StringBuilder all = new StringBuilder(system);
        turns.forEach(turn -> all.append("\n\n").append(turn.text()));
        return all.toString();
    }
}
