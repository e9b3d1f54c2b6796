/**
 * Runs the user's own configured Surefire in the running session against other classes, and reads its reports.
 *
 * <p>What a test run means is the engine's to say.
 */
@NullMarked
package dev.speedopt.maven.surefire;

import org.jspecify.annotations.NullMarked;
