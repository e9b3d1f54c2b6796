/**
 * One run from its beginning to its end: what it holds, remembers, resumes and leaves behind.
 *
 * <p>What happens in between is told in {@code baseline}, {@code ladder} and {@code confirmation}.
 */
@NullMarked
package dev.speedopt.optimization.run;

import org.jspecify.annotations.NullMarked;
