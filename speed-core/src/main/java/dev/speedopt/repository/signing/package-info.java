/**
 * Signatures of our commits, where the user signs: with OpenPGP or with SSH keys.
 *
 * <p>The programs are the ones that the user has set; keys are never read.
 */
@NullMarked
package dev.speedopt.repository.signing;

import org.jspecify.annotations.NullMarked;
