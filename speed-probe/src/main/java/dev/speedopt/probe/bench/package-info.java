/** The benchmark driver: times recorded calls under JMH, taking turns with another JVM. */
@NullMarked
package dev.speedopt.probe.bench;

import org.jspecify.annotations.NullMarked;
