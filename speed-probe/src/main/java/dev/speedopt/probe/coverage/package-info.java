/** Which probes calls pass in classes that the core has instrumented. JDK only: the instrumented code reaches it through a system property. */
@NullMarked
package dev.speedopt.probe.coverage;

import org.jspecify.annotations.NullMarked;
