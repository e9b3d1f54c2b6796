/** The evaluation suite, run by hand: how often the measurement is right, and how long it takes to be. No product code uses it. */
@NullMarked
package dev.speedopt.it.evaluation;

import org.jspecify.annotations.NullMarked;
