package dev.speedopt.analysis.opportunity;

/**
 * One of the numbers whose product ranks an opportunity.
 *
 * @param value above or equal 0
 * @param because where it comes from, in words
 */
public record Factor(double value, String because) {}
