/**
 * What the shell tells the core about the user's build: the ports {@code ProjectModel}, {@code TestRunner}, {@code Jvm} and {@code Console}.
 *
 * <p>No decisions live here and no implementation: those are the shell's (Maven) or a test's.
 */
@NullMarked
package dev.speedopt.project;

import org.jspecify.annotations.NullMarked;
