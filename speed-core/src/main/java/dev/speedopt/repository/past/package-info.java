/**
 * What our commits and the user's have done: accepted changes, reverts, renames, lines that were shown.
 *
 * <p>Reverts are commits; nothing is rewritten.
 */
@NullMarked
package dev.speedopt.repository.past;

import org.jspecify.annotations.NullMarked;
