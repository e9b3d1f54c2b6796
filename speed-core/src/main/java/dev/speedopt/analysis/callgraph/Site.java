package dev.speedopt.analysis.callgraph;

/**
 * A place in the bytecode that leads to another method.
 *
 * @param callee as written there, not yet resolved
 * @param virtual whether a subtype's version may run
 * @param line in the source; 0 when unknown
 */
record Site(MethodKey callee, CallKind kind, boolean virtual, int line) {}
