/**
 * The immutable records of what was found about an attempt, and their JSON.
 *
 * <p>Nothing here finds anything: records in, records out.
 */
@NullMarked
package dev.speedopt.evidence;

import org.jspecify.annotations.NullMarked;
