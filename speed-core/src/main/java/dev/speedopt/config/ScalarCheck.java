package dev.speedopt.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.speedopt.config.ConfigNode.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds a single value against its schema. */
final class ScalarCheck {
    /** As JSON has it, and {@code 1e1}; no {@code 1_000}, {@code 010}, {@code 0x1F}, {@code .inf}, which mean different things to different readers. */
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(0|[1-9]\\d{0,17})?(\\.\\d{0,17})?([eE][-+]?\\d{1,2})?");

    private final Problems problems;

    ScalarCheck(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    JsonNode check(String path, ConfigNode written, Schema schema) {
        if (schema.allows("boolean")) {
            return bool(path, written, schema);
        }
        if (schema.allows("number") || schema.allows("integer")) {
            return number(path, written, schema);
        }
        return text(path, written, schema);
    }

    private @Nullable JsonNode bool(String path, ConfigNode written, Schema schema) {
        String text = written.text().toLowerCase(Locale.ROOT);
        boolean option = written.kind() == Kind.FREE;
        if (option && text.isEmpty()) {
            return BooleanNode.TRUE;
        }
        if ((option || written.kind() == Kind.BOOLEAN) && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        String meant = List.of("yes", "on", "y", "1", "true").contains(text)
                ? "true"
                : List.of("no", "off", "n", "0", "false").contains(text) ? "false" : null;
        return refuse(path, written, schema, meant == null ? "" : "; write " + meant);
    }

    private @Nullable JsonNode number(String path, ConfigNode written, Schema schema) {
        String text = written.text().strip();
        if (written.kind() == Kind.TEXT || !DECIMAL.matcher(text).matches() || !text.matches(".*\\d.*")) {
            String bare =
                    text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
            boolean cured = DECIMAL.matcher(bare).matches() && bare.matches(".*\\d.*");
            return refuse(path, written, schema, cured ? "; write " + bare : "");
        }
        BigDecimal value = new BigDecimal(text.endsWith(".") ? text + "0" : text);
        if (schema.allows("integer")) {
            if (value.stripTrailingZeros().scale() > 0) {
                return refuse(path, written, schema, "");
            }
            value = value.setScale(0, java.math.RoundingMode.UNNECESSARY);
        }
        return inRange(value, schema.node()) ? DecimalNode.valueOf(value) : refuse(path, written, schema, "");
    }

    private static boolean inRange(BigDecimal value, JsonNode limits) {
        return (!limits.has("minimum") || value.compareTo(limits.get("minimum").decimalValue()) >= 0)
                && (!limits.has("maximum")
                        || value.compareTo(limits.get("maximum").decimalValue()) <= 0)
                && (!limits.has("exclusiveMinimum")
                        || value.compareTo(limits.get("exclusiveMinimum").decimalValue()) > 0);
    }

    private @Nullable JsonNode text(String path, ConfigNode written, Schema schema) {
        String text = written.text();
        if (!schema.allowed().isEmpty()) {
            if (schema.allowed().contains(text)) {
                return TextNode.valueOf(text);
            }
            String meant = Nearest.to(text, schema.allowed());
            return refuse(path, written, schema, meant == null ? "" : "; did you mean " + meant + "?");
        }
        if (written.kind() == Kind.NUMBER || written.kind() == Kind.BOOLEAN) {
            return refuse(path, written, schema, "; put it in quotes: \"" + text + "\"");
        }
        boolean fits = text.length() >= schema.node().path("minLength").asInt()
                && (!schema.node().has("pattern")
                        || Pattern.compile(schema.node().path("pattern").asText())
                                .matcher(text)
                                .find());
        if (fits) {
            return TextNode.valueOf(text);
        }
        String meant = schema.confidential() ? null : Nearest.to(text, schema.examples());
        return refuse(path, written, schema, meant == null ? "" : "; did you mean " + meant + "?");
    }

    /** Reports what was expected and what was found instead, and returns null: there is no value. */
    @Nullable
    JsonNode refuse(String path, ConfigNode written, Schema schema, String cure) {
        String found = schema.confidential() ? "something else" : written.found();
        problems.add(written.origin(), path + ": expected " + Expectation.of(schema) + ", found " + found + cure);
        return null;
    }
}
