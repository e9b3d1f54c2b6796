/** Runs freshly written tests, which are plain by construction, without any framework's engine. JDK only. */
@NullMarked
package dev.speedopt.probe.trial;

import org.jspecify.annotations.NullMarked;
