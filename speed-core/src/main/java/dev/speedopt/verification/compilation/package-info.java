/**
 * A version of the target compiled with the project's own settings into folders of speed's own.
 *
 * <p>What the class files say is read in {@code bytecode}.
 */
@NullMarked
package dev.speedopt.verification.compilation;

import org.jspecify.annotations.NullMarked;
