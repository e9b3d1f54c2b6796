/** Fixtures of the integration tests, and our own benchmarks. */
@NullMarked
package dev.speedopt.it;

import org.jspecify.annotations.NullMarked;
