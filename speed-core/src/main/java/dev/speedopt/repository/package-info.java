/**
 * Git as the database: preconditions, attempts, commits, reverts, notes, the lock.
 *
 * <p>The user's working tree, index, HEAD and configuration are read, never written.
 */
@NullMarked
package dev.speedopt.repository;

import org.jspecify.annotations.NullMarked;
