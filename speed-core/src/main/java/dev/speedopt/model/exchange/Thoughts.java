package dev.speedopt.model.exchange;

import java.util.regex.Pattern;

/** What a model thinks aloud in front of its answer: many servers of open models leave it in the text. */
final class Thoughts {
    private static final Pattern THOUGHT =
            Pattern.compile("\\A\\s*<(think|thinking|reasoning)>.*?(?:</\\1>|\\z)\\s*", Pattern.DOTALL);

    /** Where the opening mark was a part of the question. */
    private static final Pattern REST_OF_THOUGHT = Pattern.compile("\\A(?:(?!<think>).)*?</think>\\s*", Pattern.DOTALL);

    private Thoughts() {}

    /** The answer alone; empty where the thought never ends. */
    static String without(String text) {
        String answer = THOUGHT.matcher(text).replaceFirst("");
        return answer.length() < text.length()
                ? answer
                : REST_OF_THOUGHT.matcher(text).replaceFirst("");
    }
}
