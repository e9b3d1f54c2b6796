/**
 * The user's own JMH benchmarks: found in class files, read by their annotations, and driven without the code that JMH's annotation
 * processor makes, so that they run under our harness whatever version of JMH they were written for.
 */
@NullMarked
package dev.speedopt.probe.own;

import org.jspecify.annotations.NullMarked;
