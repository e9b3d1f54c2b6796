/** Plausible wrong optimisations, and right ones, of methods like those of real projects, put to the rungs that judge behaviour. */
@NullMarked
package dev.speedopt.it.traps;

import org.jspecify.annotations.NullMarked;
