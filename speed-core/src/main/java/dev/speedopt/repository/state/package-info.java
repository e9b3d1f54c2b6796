/**
 * What a repository is like before a run: its format, what is going on in it, what is not committed.
 *
 * <p>Each finding is a sentence with its cure; nothing is changed.
 */
@NullMarked
package dev.speedopt.repository.state;

import org.jspecify.annotations.NullMarked;
