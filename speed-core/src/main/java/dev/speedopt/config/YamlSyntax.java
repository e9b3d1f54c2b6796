package dev.speedopt.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in a sentence why a text is no YAML, and where. */
final class YamlSyntax {
    private static final Pattern TAB = Pattern.compile(" *\t");

    private YamlSyntax() {}

    static void report(String source, String text, JsonProcessingException e, Problems problems) {
        Origin origin = e.getLocation() == null
                ? Origin.of(source)
                : new Origin(
                        source, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        String reason = reason(e);
        // The parser marks the place before the line break in front of the tab.
        List<String> lines = text.lines().toList();
        for (int i = Math.max(0, origin.line() - 1); i < lines.size() && reason.contains("TAB"); i++) {
            if (TAB.matcher(lines.get(i)).lookingAt()) {
                problems.add(new Origin(source, i + 1, 1), "a tab indents this line; YAML wants spaces there");
                return;
            }
        }
        problems.add(origin, "this is no YAML: " + reason);
    }

    private static String reason(JsonProcessingException e) {
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblem() != null) {
                reason = marked.getProblem();
            }
        }
        return reason;
    }
}
