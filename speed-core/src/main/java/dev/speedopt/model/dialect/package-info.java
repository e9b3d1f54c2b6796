/**
 * How each family of providers is spoken to, and what differs from model to model, as data. A new dialect is one file here.
 *
 * <p>Sending is {@code exchange}'s.
 */
@NullMarked
package dev.speedopt.model.dialect;

import org.jspecify.annotations.NullMarked;
