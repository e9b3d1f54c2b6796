package dev.speedopt.probe.graph;

import org.jspecify.annotations.Nullable;

/**
 * One recorded call, as live objects.
 *
 * @param receiver what it was called on; null for a static method
 * @param arguments in order, primitives boxed
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on to reflection as it is; nobody compares calls.
public record Call(@Nullable Object receiver, @Nullable Object[] arguments) {}
