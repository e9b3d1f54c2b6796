package dev.speedopt.report.ci;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.speedopt.report.text.VisibleText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** SARIF 2.1.0: what code scanning shows beside the lines. A suggestion carries its change as a fix. */
final class Sarif {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    static String of(CiReport report) {
        ObjectNode log = MAPPER.createObjectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "speed");
        driver.put("version", report.version());
        ArrayNode rules = driver.putArray("rules");
        rule(rules, CiFinding.State.FASTER, "A faster version of this method is proved", "note");
        rule(rules, CiFinding.State.HELD, "A faster version of this method waits for a person to decide", "note");
        rule(rules, CiFinding.State.INCONCLUSIVE, "It cannot be told whether this method became slower", "note");
        rule(rules, CiFinding.State.REGRESSION, "This method became slower", "error");
        run.putObject("automationDetails").put("id", "speed/" + report.goal() + "/" + visible(report.run()));
        ArrayNode results = run.putArray("results");
        report.findings().stream()
                .filter(finding -> finding.state() != CiFinding.State.OK)
                .forEach(finding -> result(results.addObject(), finding));
        return log.toPrettyString() + "\n";
    }

    private static void rule(ArrayNode rules, CiFinding.State state, String text, String level) {
        ObjectNode rule = rules.addObject();
        rule.put("id", id(state));
        rule.putObject("shortDescription").put("text", text);
        rule.putObject("defaultConfiguration").put("level", level);
    }

    private static String id(CiFinding.State state) {
        return "speed/" + state.label();
    }

    private static void result(ObjectNode result, CiFinding finding) {
        result.put("ruleId", id(finding.state()));
        result.put("level", finding.state() == CiFinding.State.REGRESSION ? "error" : "note");
        result.putObject("message")
                .put(
                        "text",
                        visible(finding.target()) + ": " + visible(finding.title()) + ". " + visible(finding.reason()));
        result.putObject("partialFingerprints").put("speedTarget/v1", visible(finding.target()));
        ObjectNode location = result.putArray("locations").addObject();
        location.putArray("logicalLocations")
                .addObject()
                .put("fullyQualifiedName", visible(finding.target()))
                .put("kind", "function");
        CiFinding.Place place = finding.place();
        if (place != null) {
            ObjectNode physical = location.putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(place.file())).put("uriBaseId", "%SRCROOT%");
            physical.putObject("region").put("startLine", place.firstLine()).put("endLine", place.lastLine());
            List<Block> blocks = Block.of(finding.diff());
            if (!blocks.isEmpty()) {
                fix(result, finding, place, blocks);
            }
        }
    }

    private static void fix(ObjectNode result, CiFinding finding, CiFinding.Place place, List<Block> blocks) {
        ObjectNode fix = result.putArray("fixes").addObject();
        fix.putObject("description").put("text", visible(finding.title()));
        ObjectNode change = fix.putArray("artifactChanges").addObject();
        change.putObject("artifactLocation").put("uri", uri(place.file())).put("uriBaseId", "%SRCROOT%");
        ArrayNode replacements = change.putArray("replacements");
        for (Block block : blocks) {
            ObjectNode replacement = replacements.addObject();
            replacement
                    .putObject("deletedRegion")
                    .put("startLine", block.firstLine())
                    .put("startColumn", 1)
                    .put("endLine", block.lastLine() + 1)
                    .put("endColumn", 1);
            replacement.putObject("insertedContent").put("text", block.text());
        }
    }

    private static String visible(String text) {
        return VisibleText.line(text);
    }

    /** A path as a reference: every character that means something there, blanks and brackets too, is escaped. */
    private static String uri(String path) {
        StringBuilder reference = new StringBuilder();
        for (byte each : VisibleText.line(path).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            reference.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return reference.toString();
    }
}
