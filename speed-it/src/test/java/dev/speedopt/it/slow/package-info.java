/** Methods that are known to be slow and fast versions of the same: what the rules propose, and what the whole ladder accepts. */
@NullMarked
package dev.speedopt.it.slow;

import org.jspecify.annotations.NullMarked;
