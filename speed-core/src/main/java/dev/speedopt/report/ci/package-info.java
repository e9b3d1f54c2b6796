/**
 * What CI systems read after {@code speed:suggest} and {@code speed:check}: comments, SARIF, JUnit XML, metrics, badges.
 *
 * <p>Pure functions of one {@link dev.speedopt.report.ci.CiReport}; nothing here talks to a server or knows which CI runs it.
 */
@NullMarked
package dev.speedopt.report.ci;

import org.jspecify.annotations.NullMarked;
