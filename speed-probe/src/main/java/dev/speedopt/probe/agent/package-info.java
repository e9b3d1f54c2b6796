/** The recorder: a java agent in the user's test JVMs that writes down real calls of targets. JDK and relocated ASM only. */
@NullMarked
package dev.speedopt.probe.agent;

import org.jspecify.annotations.NullMarked;
