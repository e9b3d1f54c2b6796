package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON schema that a reply must follow, within the subset that all providers take: every field required, nullable instead
 * of optional, no further properties, no bounds.
 *
 * @param name fit for an identifier
 * @param schema in JSON Schema
 */
public record ReplySchema(String name, ObjectNode schema) {}
