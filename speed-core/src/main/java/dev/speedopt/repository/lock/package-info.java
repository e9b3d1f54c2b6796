/**
 * What keeps two runs apart, and survives crashes.
 *
 * <p>Git's own locks that a killed run left behind are found here as well.
 */
@NullMarked
package dev.speedopt.repository.lock;

import org.jspecify.annotations.NullMarked;
