package dev.speedopt.probe.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line between measurer and fork: a word, then whole numbers, or, where the word is {@link #FAILED}, a sentence.
 *
 * @param kind the word
 * @param values the numbers, in the order that the record which they stand for declares
 * @param text the sentence; empty otherwise
 */
public record Message(String kind, List<Long> values, String text) {
    /** Measurer to fork: warm up. Values: least and most nanoseconds of CPU time, most of wall time, least rounds. */
    public static final String WARM_UP = "warm-up";
    /** Measurer to fork: from now on these calls. Values: their indices. There is no answer. */
    public static final String CALLS = "calls";
    /** Measurer to fork: your turn. Value: passes through the calls. */
    public static final String TURN = "turn";
    /** Measurer to fork: what does the target answer? To be answered by the same. Text: outcomes in Base64, with commas between. */
    public static final String ANSWERS = "answers";
    /** Measurer to fork: no more turns; to be answered by the same. */
    public static final String OVER = "over";
    /** Fork to measurer: who I am. Text: the plan's secret. */
    public static final String HELLO = "hello";
    /** Fork to measurer: warmed up. Values: those of {@link WarmUpReport}. */
    public static final String WARM = "warm";
    /** Fork to measurer: turn taken. Values: those of {@link SliceReport}. */
    public static final String SLICE = "slice";
    /** Fork to measurer: I cannot go on. Text: why. */
    public static final String FAILED = "failed";

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String kind, long... values) {
        return new Message(kind, Arrays.stream(values).boxed().toList(), "");
    }

    public static Message text(String kind, String text) {
        return new Message(kind, List.of(), text.replaceAll("\\R", " "));
    }

    /** The form on the wire, without the line's end. */
    public String line() {
        String numbers = values.stream().map(String::valueOf).collect(Collectors.joining(","));
        return kind + " " + numbers + " " + text;
    }

    /** @throws IllegalArgumentException when {@code line} is none of ours */
    public static Message parse(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("Not a message: " + line);
        }
        List<Long> values = parts[1].isEmpty()
                ? List.of()
                : Arrays.stream(parts[1].split(",")).map(Long::valueOf).toList();
        return new Message(parts[0], values, parts[2]);
    }
}
