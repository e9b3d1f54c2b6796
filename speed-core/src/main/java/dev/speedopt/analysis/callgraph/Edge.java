package dev.speedopt.analysis.callgraph;

/**
 * A call between two methods of the build.
 *
 * @param line in the caller's file; 0 when unknown
 */
record Edge(CompiledMethod from, CompiledMethod to, CallKind kind, int line) {}
