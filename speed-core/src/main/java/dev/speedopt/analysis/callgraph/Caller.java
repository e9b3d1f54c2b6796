package dev.speedopt.analysis.callgraph;

import dev.speedopt.target.MethodId;

/**
 * One method that leads to another.
 *
 * @param method of the source: lambdas count for the method that they are written in
 * @param kind how
 * @param line of the call in the caller's file, from 1; 0 when unknown
 * @param test whether it lies among the tests
 */
public record Caller(MethodId method, CallKind kind, int line, boolean test) {}
