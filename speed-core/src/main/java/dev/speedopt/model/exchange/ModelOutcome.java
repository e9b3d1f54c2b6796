package dev.speedopt.model.exchange;

import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Usage;

/** What became of a question to a model: a reply, or a failure that says why in a sentence. Never an exception. */
public sealed interface ModelOutcome {
    /** What it cost, whatever came of it. */
    Usage usage();

    /**
     * @param text of the reply; hostile until proven otherwise
     * @param servedModel the model that answered, as the provider names it; the requested name when it does not say
     * @param usage tokens
     * @param millis wall time, waits and retries included
     */
    record Reply(String text, String servedModel, Usage usage, long millis) implements ModelOutcome {}

    /**
     * @param kind of failure
     * @param sentence for the user: who, what, and the next step; without keys
     * @param usage tokens
     */
    record Failure(FailureKind kind, String sentence, Usage usage) implements ModelOutcome {
        public Failure(FailureKind kind, String sentence) {
            this(kind, sentence, Usage.NONE);
        }
    }
}
