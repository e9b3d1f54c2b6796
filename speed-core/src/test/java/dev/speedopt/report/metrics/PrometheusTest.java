package dev.speedopt.report.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.monitor.Monitor;
import dev.speedopt.monitor.Watched;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Our metrics in the hands of the real Prometheus, where this machine has it. */
class PrometheusTest {
    private static final Path RULES = Path.of("..", "config", "monitoring", "speed.rules.yaml");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void promtool_has_nothing_to_say_against_the_metrics() throws Exception {
        Tool promtool = new Tool("promtool").orSkip();
        Path metrics =
                Files.writeString(folder.resolve("metrics.prom"), RunMetrics.text(MetricsFixture.withModels(), true));

        assertThat(promtool.check(metrics, folder.resolve("log"), "check", "metrics"))
                .isEmpty();
    }

    @Test
    void promtool_accepts_every_alert_rule() throws Exception {
        Tool promtool = new Tool("promtool").orSkip();

        assertThat(promtool.check(RULES, folder.resolve("log"), "check", "rules", RULES.toString()))
                .containsPattern("SUCCESS: [5-9] rules found")
                .doesNotContain("exit code");
    }

    @Test
    void a_scrape_of_the_monitor_returns_the_figures_that_the_report_shows() throws Exception {
        Tool prometheus = new Tool("prometheus").orSkip();
        RunResult run = MetricsFixture.withModels();
        RunFiles files = new RunFiles(folder);
        EvidenceJson.write(Map.of("finished", true, "done", List.of(), "result", run), files.state());
        int port = freePort();
        try (Monitor monitor = Monitor.start(new Watched("shop", folder, files), InetAddress.getLoopbackAddress(), 0)) {
            Path config = Files.writeString(folder.resolve("prometheus.yml"), """
                    global: {scrape_interval: 1s}
                    rule_files: ["%s"]
                    scrape_configs:
                      - job_name: speed
                        static_configs: [{targets: ["127.0.0.1:%d"]}]
                    """.formatted(
                            RULES.toAbsolutePath(), monitor.address().getPort()));
            Process server = prometheus.start(
                    folder.resolve("prometheus.log"),
                    "--config.file=" + config,
                    "--storage.tsdb.path=" + folder.resolve("data"),
                    "--web.listen-address=127.0.0.1:" + port);
            try {
                String of = "{target=\"org.acme.orders.OrderAnalytics#customerNames(java.util.List)\"}";
                assertThat(value(port, "speed_improvement_ratio" + of)).isCloseTo(0.2346, Offset.offset(1e-9));
                assertThat(value(port, "speed_attempts_total{outcome=\"accepted\"}"))
                        .isEqualTo(2);
                assertThat(value(port, "sum(speed_attempts_total{outcome=\"refused\"})"))
                        .isEqualTo(3);
                assertThat(value(port, "speed_attempts_total{outcome=\"refused\",rung=\"replay\"}"))
                        .isEqualTo(1);
                assertThat(value(port, "sum(speed_model_calls_total{model=\"openai/gpt-5\"})"))
                        .isEqualTo(4);
                assertThat(value(port, "speed_run_duration_seconds")).isEqualTo(222);
            } finally {
                server.destroy();
                if (!server.waitFor(10, java.util.concurrent.TimeUnit.SECONDS)) {
                    server.destroyForcibly().waitFor();
                }
            }
        }
    }

    /** Waits until something was scraped. */
    private double value(int port, String query) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/query?query="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .timeout(Duration.ofSeconds(5))
                .build();
        String last = "";
        for (int i = 0; i < 150; i++) {
            try {
                last = client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body();
                JsonNode result = new ObjectMapper().readTree(last).at("/data/result");
                if (result.size() == 1) {
                    return result.at("/0/value/1").asDouble();
                }
            } catch (IOException e) {
                last = String.valueOf(e.getMessage());
            }
            Thread.sleep(200);
        }
        throw new AssertionError(query + " is not known to Prometheus: " + last + "\n"
                + Files.readString(folder.resolve("prometheus.log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
