/**
 * The history that travels: records, baselines, their union, their size, and how they are exchanged.
 *
 * <p>Everything lies below {@code refs/speed}.
 */
@NullMarked
package dev.speedopt.repository.data;

import org.jspecify.annotations.NullMarked;
