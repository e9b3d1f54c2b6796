/**
 * The story: target, workload, baseline, proposals, ladder, decision.
 *
 * <p>Each chapter's work is done in the room of its name; here is only the order of events.
 */
@NullMarked
package dev.speedopt.optimization;

import org.jspecify.annotations.NullMarked;
