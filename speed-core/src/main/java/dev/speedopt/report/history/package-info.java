/**
 * The history of many runs as a page, as Markdown, as files and as lines for the terminal.
 *
 * <p>What it says is counted in {@code dev.speedopt.history}; nothing is computed here.
 */
@NullMarked
package dev.speedopt.report.history;

import org.jspecify.annotations.NullMarked;
