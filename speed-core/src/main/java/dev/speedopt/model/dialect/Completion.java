package dev.speedopt.model.dialect;

import org.jspecify.annotations.Nullable;

/**
 * A provider's answer, read by its dialect.
 *
 * @param text of the reply, without reasoning; empty when there is none
 * @param ending how it ended
 * @param detail of the ending in the provider's words; empty when there is nothing to add
 * @param servedModel the model that answered; absent when the provider does not say
 * @param usage tokens
 */
public record Completion(
        String text, Ending ending, String detail, @Nullable String servedModel, Usage usage) {
    /** How an answer ended. */
    public enum Ending {
        COMPLETE,
        TRUNCATED,
        DECLINED
    }
}
