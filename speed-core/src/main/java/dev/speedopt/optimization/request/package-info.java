/**
 * What a run is asked for, and what it stands on: request, ports, name, environment.
 *
 * <p>Every other room may use it; it uses none of them.
 */
@NullMarked
package dev.speedopt.optimization.request;

import org.jspecify.annotations.NullMarked;
