/**
 * The HTML of reports, in fragments that a page of our own and a Maven site share.
 *
 * <p>All text that comes from evidence is escaped here, whoever wrote it.
 */
@NullMarked
package dev.speedopt.report.html;

import org.jspecify.annotations.NullMarked;
