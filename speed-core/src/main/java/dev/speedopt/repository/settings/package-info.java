/**
 * What the user's Git is set to: files, includes, identity, hooks, signing.
 *
 * <p>Only what Git itself would read; a setting that cannot be followed is named.
 */
@NullMarked
package dev.speedopt.repository.settings;

import org.jspecify.annotations.NullMarked;
