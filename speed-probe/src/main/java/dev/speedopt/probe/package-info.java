/** What every JVM of the probe does. Whatever lives in this module runs inside the user's JVMs: JDK only, or relocated. */
@NullMarked
package dev.speedopt.probe;

import org.jspecify.annotations.NullMarked;
