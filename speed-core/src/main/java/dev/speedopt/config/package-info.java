/**
 * Typed configuration: YAML files and overrides in, records out, all errors at once with file, line and column.
 *
 * <p>What a setting does lives with the code that obeys it.
 */
@NullMarked
package dev.speedopt.config;

import org.jspecify.annotations.NullMarked;
