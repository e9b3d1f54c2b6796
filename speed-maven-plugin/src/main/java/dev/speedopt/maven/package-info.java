/**
 * The shell: mojos that turn parameters into a request, and the ports as Maven fills them.
 *
 * <p>No decisions live here.
 */
@NullMarked
package dev.speedopt.maven;

import org.jspecify.annotations.NullMarked;
