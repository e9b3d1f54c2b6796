/**
 * Tests as Java source: calls that a probe described, written in the style of the project's own tests, compiled and tried.
 *
 * <p>Which calls are worth a test is decided elsewhere; no class of the user's is loaded here.
 */
@NullMarked
package dev.speedopt.testwriting;

import org.jspecify.annotations.NullMarked;
