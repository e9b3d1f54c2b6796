/**
 * Renderers of evidence, free of Doxia: console, Markdown, HTML, inline SVG.
 *
 * <p>Nothing is computed here that evidence does not already say.
 */
@NullMarked
package dev.speedopt.report;

import org.jspecify.annotations.NullMarked;
