/**
 * What {@code speed:doctor} looks at: one small class a check.
 *
 * <p>Nothing here changes anything.
 */
@NullMarked
package dev.speedopt.maven.doctor;

import org.jspecify.annotations.NullMarked;
