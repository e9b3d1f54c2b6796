/**
 * What the user sees while things happen: a moving line on a terminal, plain lines elsewhere.
 *
 * <p>What is worth saying is the engine's to decide.
 */
@NullMarked
package dev.speedopt.maven.console;

import org.jspecify.annotations.NullMarked;
