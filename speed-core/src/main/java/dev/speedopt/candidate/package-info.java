/**
 * What a user gives to be compared, a patch, a file or a commit, as the full text of one source file before and after.
 *
 * <p>Whether the change is any good is judged elsewhere.
 */
@NullMarked
package dev.speedopt.candidate;

import org.jspecify.annotations.NullMarked;
