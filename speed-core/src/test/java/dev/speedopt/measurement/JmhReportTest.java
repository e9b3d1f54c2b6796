package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.speedopt.measurement.fork.MeasurementRequest;
import dev.speedopt.measurement.pair.PairData;
import dev.speedopt.probe.bench.SliceReport;
import dev.speedopt.probe.bench.WarmUpReport;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the fields that JMH 1.37's own JSONResultFormat writes, and that its viewers read. */
class JmhReportTest {
    @TempDir
    private Path folder;

    @Test
    void has_every_field_that_viewers_of_jmhs_json_read() throws IOException {
        Path file = folder.resolve("jmh.json");
        JmhReport.write(
                new MeasurementRequest(
                        "one",
                        new MethodId("org.acme.Foo", "bar", List.of("int")),
                        folder,
                        List.of(0),
                        false,
                        List.of(),
                        List.of()),
                List.of(pair(), pair(), pair()),
                file);
        JsonNode entries = new ObjectMapper().readTree(file.toFile());

        assertThat(entries).hasSize(2);
        JsonNode candidate = entries.get(1);
        assertThat(candidate.get("jmhVersion").asText()).startsWith("1.");
        assertThat(candidate.get("benchmark").asText()).isEqualTo("org.acme.Foo.bar");
        assertThat(candidate.get("mode").asText()).isEqualTo("avgt");
        assertThat(candidate.get("threads").asInt()).isEqualTo(1);
        assertThat(candidate.get("forks").asInt()).isEqualTo(3);
        assertThat(candidate.get("measurementIterations").asInt()).isEqualTo(10);
        assertThat(candidate.get("params").get("variant").asText()).isEqualTo("candidate");
        assertThat(candidate.get("secondaryMetrics").isObject()).isTrue();
        JsonNode metric = candidate.get("primaryMetric");
        assertThat(metric.get("scoreUnit").asText()).isEqualTo("ns/op");
        assertThat(metric.get("rawData")).hasSize(3);
        assertThat(metric.get("rawData").get(0)).hasSize(10);
        assertThat(metric.get("score").asDouble()).isEqualTo(1_000_450);
        assertThat(metric.get("scoreError").asDouble()).isPositive();
        assertThat(metric.get("scoreConfidence")).hasSize(2);
        assertThat(metric.get("scorePercentiles").fieldNames())
                .toIterable()
                .containsExactly("0.0", "50.0", "90.0", "95.0", "99.0", "99.9", "99.99", "99.999", "99.9999", "100.0");
        assertThat(metric.get("scorePercentiles").get("100.0").asDouble()).isEqualTo(1_000_900);
    }

    private static PairData pair() {
        WarmUpReport warm = new WarmUpReport(1_000_000, Long.MAX_VALUE, 0, 2_000_000_000, 2_000_000_000, 5, true, 0);
        List<SliceReport> slices = IntStream.range(0, 10)
                .mapToObj(i -> new SliceReport(1, 1_000_000 + 100 * i, 1_100_000, 0, 0, 0, 0, 0, 0))
                .toList();
        return new PairData(warm, warm, slices, slices, true, 10);
    }
}
