package dev.speedopt.model.dialect;

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
 * @param topic what it is spent on, for the account; never sent
 * @param unsteady parts of its text that differ from run to run, as measurements do; no part of a cassette's key
 */
public record Prompt(
        String version,
        String system,
        List<Turn> turns,
        @Nullable ReplySchema schema,
        int maximumTokens,
        String topic,
        List<String> unsteady) {
    public Prompt {
        turns = List.copyOf(turns);
        unsteady = unsteady.stream().filter(part -> !part.isBlank()).toList();
    }

    public Prompt(String version, String system, List<Turn> turns, @Nullable ReplySchema schema, int maximumTokens) {
        this(version, system, turns, schema, maximumTokens, "", List.of());
    }

    /** The same, spent on something. */
    public Prompt on(String subject) {
        return new Prompt(version, system, turns, schema, maximumTokens, subject, unsteady);
    }

    /** The same, knowing what in it differs from run to run. */
    public Prompt unsteadyIn(List<String> parts) {
        return new Prompt(version, system, turns, schema, maximumTokens, topic, parts);
    }

    /** The same conversation, gone on: the model's reply, and what is said to it. */
    public Prompt followedBy(String reply, String next) {
        List<Turn> longer = new ArrayList<>(turns);
        longer.add(Turn.model(reply));
        longer.add(Turn.user(next));
        return new Prompt(version, system, longer, schema, maximumTokens, topic, unsteady);
    }

    /** The same without what differs from run to run. */
    public Prompt steady() {
        List<Turn> steady = new ArrayList<>();
        for (Turn turn : turns) {
            String text = turn.text();
            for (String part : unsteady) {
                text = text.replace(part, "~");
            }
            steady.add(new Turn(turn.speaker(), text));
        }
        return new Prompt(version, system, steady, schema, maximumTokens, topic, List.of());
    }

    /** Everything that would leave the machine, as one text. */
    public String text() {
        StringBuilder all = new StringBuilder(system);
        turns.forEach(turn -> all.append("\n\n").append(turn.text()));
        return all.toString();
    }
}
