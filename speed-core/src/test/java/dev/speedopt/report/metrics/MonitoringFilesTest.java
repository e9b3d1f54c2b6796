package dev.speedopt.report.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The alert rules and the dashboard in {@code config/monitoring} ask for nothing that nobody writes. */
class MonitoringFilesTest {
    private static final Path FOLDER = Path.of("..", "config", "monitoring");
    private static final Pattern NAME = Pattern.compile("\\bspeed_[a-z_]+");

    /** Written by {@code speed:check} and {@code speed:suggest}, for CI. */
    private static final Set<String> OF_CI = Set.of("speed_findings");

    @Test
    void every_query_of_the_dashboard_names_metrics_that_exist() throws IOException {
        JsonNode dashboard = new ObjectMapper()
                .readTree(FOLDER.resolve("grafana-dashboard.json").toFile());
        List<String> queries = dashboard.findValuesAsText("expr");

        assertThat(queries).hasSizeGreaterThanOrEqualTo(dashboard.get("panels").size());
        assertThat(queries).allMatch(query -> NAME.matcher(query).find());
        assertThat(names(queries)).isSubsetOf(known());
    }

    @Test
    void no_two_panels_of_the_dashboard_lie_on_each_other_or_share_an_id() throws IOException {
        JsonNode dashboard = new ObjectMapper()
                .readTree(FOLDER.resolve("grafana-dashboard.json").toFile());
        List<String> fields = new ArrayList<>();
        Set<Integer> ids = new TreeSet<>();
        for (JsonNode panel : dashboard.get("panels")) {
            ids.add(panel.get("id").asInt());
            JsonNode place = panel.get("gridPos");
            for (int x = place.get("x").asInt();
                    x < place.get("x").asInt() + place.get("w").asInt();
                    x++) {
                for (int y = place.get("y").asInt();
                        y < place.get("y").asInt() + place.get("h").asInt();
                        y++) {
                    fields.add(x + "/" + y);
                    assertThat(x).isLessThan(24);
                }
            }
        }

        assertThat(ids).hasSameSizeAs(dashboard.get("panels"));
        assertThat(fields).doesNotHaveDuplicates();
    }

    @Test
    void every_alert_names_metrics_that_exist_and_says_what_to_do() throws IOException {
        JsonNode rules = new YAMLMapper()
                .readTree(FOLDER.resolve("speed.rules.yaml").toFile())
                .at("/groups/0/rules");
        Set<String> known = known();
        known.addAll(OF_CI);

        assertThat(rules).hasSizeGreaterThanOrEqualTo(5);
        assertThat(rules).allSatisfy(rule -> {
            assertThat(names(List.of(rule.get("expr").asText()))).isNotEmpty().isSubsetOf(known);
            assertThat(rule.at("/annotations/summary").asText()).isNotBlank();
            assertThat(rule.at("/annotations/description").asText()).isNotBlank();
        });
    }

    private static Set<String> names(List<String> queries) {
        return queries.stream()
                .flatMap(query -> NAME.matcher(query).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of samples in the text, so that a metric without one does not count. */
    private static Set<String> known() {
        return RunMetrics.text(MetricsFixture.withModels(), true)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
