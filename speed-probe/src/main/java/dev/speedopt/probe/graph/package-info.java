/** Object graphs as bytes and back, and their comparison. JDK only. */
@NullMarked
package dev.speedopt.probe.graph;

import org.jspecify.annotations.NullMarked;
