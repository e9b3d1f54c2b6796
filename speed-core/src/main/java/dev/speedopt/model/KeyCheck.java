package dev.speedopt.model;

/**
 * What a provider's free call says about a configured model.
 *
 * @param model {@code openai/gpt-5}
 * @param usable whether nothing speaks against asking it
 * @param sentence what is right, or what is wrong and the cure; limits left where the provider tells
 */
public record KeyCheck(String model, boolean usable, String sentence) {}
