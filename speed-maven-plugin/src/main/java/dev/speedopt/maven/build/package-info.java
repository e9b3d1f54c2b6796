/**
 * The user's build as Maven resolved it: modules, class paths, compiler options, the JVM of the tests.
 *
 * <p>It is read here, never changed; running tests is {@code dev.speedopt.maven.surefire}'s.
 */
@NullMarked
package dev.speedopt.maven.build;

import org.jspecify.annotations.NullMarked;
