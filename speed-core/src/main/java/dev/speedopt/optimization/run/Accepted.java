package dev.speedopt.optimization.run;

/**
 * An accepted change, as it lies on the stack and on disk.
 *
 * @param attempt its number in the run
 * @param module id
 * @param file absolute path of the user's source file, which itself stays as it is
 * @param source path of the file's new text, UTF-8
 * @param classes folder of the module's classes with the change in them
 */
public record Accepted(int attempt, String module, String file, String source, String classes) {}
