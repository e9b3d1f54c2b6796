/**
 * The published form of evidence for machines: its JSON schema, made from the records themselves.
 *
 * <p>The JSON is written by {@link dev.speedopt.evidence.EvidenceJson}; nothing here decides what is in it.
 */
@NullMarked
package dev.speedopt.report.json;

import org.jspecify.annotations.NullMarked;
