/** Candidates that mean harm, for the suite that shows that they do none. */
@NullMarked
package dev.speedopt.it.hostile;

import org.jspecify.annotations.NullMarked;
