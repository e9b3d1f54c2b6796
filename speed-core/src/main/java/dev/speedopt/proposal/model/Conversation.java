package dev.speedopt.proposal.model;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.dialect.Prompt;

/**
 * What one model is going to be asked.
 *
 * @param model to be asked
 * @param prompt that opens it
 * @param strategy that the prompt names
 */
record Conversation(SpeedConfig.Model model, Prompt prompt, String strategy) {
    /** As proposals name their author: {@code model:openai/gpt-5}. */
    String author() {
        return author(model);
    }

    static String author(SpeedConfig.Model model) {
        return "model:" + model.provider() + "/" + model.name();
    }
}
