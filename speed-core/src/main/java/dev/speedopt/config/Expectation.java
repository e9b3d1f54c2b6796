package dev.speedopt.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;

/** Says for people what a schema expects: "a whole number from 10 to 86400". */
final class Expectation {
    private Expectation() {}

    static String of(Schema schema) {
        if (!schema.allowed().isEmpty()) {
            return either(schema.allowed());
        }
        if (schema.allows("boolean")) {
            return "true or false";
        }
        if (schema.allows("integer")) {
            return "a whole number" + range(schema.node());
        }
        if (schema.allows("number")) {
            return "a number" + range(schema.node());
        }
        if (schema.eitherListOrMap()) {
            return "a list with one key each, of "
                    + either(List.copyOf(schema.properties().keySet()));
        }
        if (schema.allows("array")) {
            return "a list, each item " + of(schema.items());
        }
        if (schema.allows("object")) {
            return "a map with " + either(List.copyOf(schema.properties().keySet()));
        }
        return schema.node().path("patternErrorMessage").asText("text");
    }

    static String either(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static String range(JsonNode node) {
        String above = node.has("exclusiveMinimum") ? " above " + plain(node.get("exclusiveMinimum")) : "";
        if (!above.isEmpty()) {
            return node.has("maximum") ? above + ", at most " + plain(node.get("maximum")) : above;
        }
        return node.has("maximum")
                ? " from " + plain(node.get("minimum")) + " to " + plain(node.get("maximum"))
                : ", " + plain(node.get("minimum")) + " or more";
    }

    private static String plain(JsonNode number) {
        return new BigDecimal(number.asText()).toPlainString();
    }
}
