package dev.speedopt.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** In what a configuration differs from the defaults, as it would stand on the command line, wherever it was written. */
public final class Differences {
    /** Prices decide nothing about a run. */
    private static final Set<String> LEFT_OUT = Set.of("cost");

    private final Schema schema = Schema.ofFile(ConfigFiles.MAIN);
    private final Set<String> found = new TreeSet<>();

    private Differences() {}

    /** {@code thresholds.minimum_improvement=15}, sorted; lists of maps, which no command line holds, are left out. */
    public static List<String> of(SpeedConfig config) {
        Differences differences = new Differences();
        differences.look("", Settings.tree(config), Settings.tree(SpeedConfig.defaults()));
        return new ArrayList<>(differences.found);
    }

    private void look(String path, ObjectNode now, JsonNode before) {
        now.properties().forEach(entry -> {
            String inner = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
            JsonNode value = entry.getValue();
            JsonNode was = before.has(entry.getKey()) ? before.get(entry.getKey()) : MissingNode.getInstance();
            if (LEFT_OUT.contains(inner) || value.equals(was)) {
                return;
            }
            if (value instanceof ObjectNode map) {
                look(inner, map, was);
            } else if (value.isArray() ? value.valueStream().allMatch(JsonNode::isValueNode) : value.isValueNode()) {
                write(inner, value);
            }
        });
    }

    private void write(String path, JsonNode value) {
        Schema expected = schema.at(path);
        if (expected == null || value.isNull()) {
            return;
        }
        String text = value.isArray()
                ? value.valueStream().map(JsonNode::asText).collect(Collectors.joining(","))
                : value.asText();
        found.add(path + "=" + (expected.allowed().isEmpty() ? text : text.toLowerCase(Locale.ROOT)));
    }
}
