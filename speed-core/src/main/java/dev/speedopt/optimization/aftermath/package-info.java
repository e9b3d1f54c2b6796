/**
 * What a person does with a run's results afterwards: takes one, takes one back, moves them onto a new base, begins anew.
 *
 * <p>Nothing is proposed or measured here.
 */
@NullMarked
package dev.speedopt.optimization.aftermath;

import org.jspecify.annotations.NullMarked;
