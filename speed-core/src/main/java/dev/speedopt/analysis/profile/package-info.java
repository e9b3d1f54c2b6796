/**
 * Where a program spends its time and its memory, from flight recordings: by method, by line, as a flame graph.
 *
 * <p>Taking recordings is {@code optimization}'s; what is worth changing is decided next door.
 */
@NullMarked
package dev.speedopt.analysis.profile;

import org.jspecify.annotations.NullMarked;
