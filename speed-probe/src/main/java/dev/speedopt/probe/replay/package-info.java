/** The replayer: runs recorded calls against one variant of a target in a JVM of its own. JDK only. */
@NullMarked
package dev.speedopt.probe.replay;

import org.jspecify.annotations.NullMarked;
