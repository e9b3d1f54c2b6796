/**
 * What a candidate newly reaches: process, network, files, reflection, threads, exit, shared state.
 *
 * <p>Refuses by comparing class files; what happens in spite of it is held by the sandbox of {@code process}.
 */
@NullMarked
package dev.speedopt.verification.capability;

import org.jspecify.annotations.NullMarked;
