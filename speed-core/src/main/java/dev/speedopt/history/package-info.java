/**
 * What many runs say together: trends of targets, what works, how well votes foretell, where speed shifted. From Git's data alone.
 *
 * <p>Here it is read and counted; how it looks is the reports' business.
 */
@NullMarked
package dev.speedopt.history;

import org.jspecify.annotations.NullMarked;
