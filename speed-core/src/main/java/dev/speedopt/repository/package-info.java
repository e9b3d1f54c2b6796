/**
 * Git as the database: preconditions, attempts, commits, reverts, notes, the lock.
 *
 * <p>Here is what a run needs: preconditions, objects, refs, commits. The rooms hold what stands beside a run or below it. The
 * user's working tree, index, HEAD and configuration are read, never written, but by what a person asks for by name.
 */
@NullMarked
package dev.speedopt.repository;

import org.jspecify.annotations.NullMarked;
