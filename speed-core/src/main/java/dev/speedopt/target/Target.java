package dev.speedopt.target;

import java.nio.file.Path;

/**
 * A method to be made faster, found in the user's sources.
 *
 * @param id which method
 * @param module id of the module that it lives in
 * @param file absolute path of its source file
 * @param sourceRoot the source folder that {@code file} lies in
 * @param firstLine of the declaration, javadoc left out, from 1
 * @param lastLine of the body, from 1
 */
public record Target(MethodId id, String module, Path file, Path sourceRoot, int firstLine, int lastLine) {}
