package dev.speedopt.probe.graph;

/**
 * The first thing in which two outcomes differ.
 *
 * @param path where: {@code result[3].name}
 * @param expected the original's, in short
 * @param actual the other's, in short
 */
public record Difference(String path, String expected, String actual) {}
