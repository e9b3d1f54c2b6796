/**
 * Texts of files: lines and their ends, patches, merges by lines.
 *
 * <p>Nothing here knows a repository's history.
 */
@NullMarked
package dev.speedopt.repository.change;

import org.jspecify.annotations.NullMarked;
