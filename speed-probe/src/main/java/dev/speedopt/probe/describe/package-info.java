/**
 * Describes calls as Java expressions that make the same objects: constructors, factories and literals, each tried out in this
 * JVM before it is said. Knows no source text: that is the core's. JDK only.
 */
@NullMarked
package dev.speedopt.probe.describe;

import org.jspecify.annotations.NullMarked;
