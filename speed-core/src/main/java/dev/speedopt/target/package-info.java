/**
 * Method identity, selector syntax, the source tree, reading and splicing Java source.
 *
 * <p>Nothing here judges a method or runs one.
 */
@NullMarked
package dev.speedopt.target;

import org.jspecify.annotations.NullMarked;
