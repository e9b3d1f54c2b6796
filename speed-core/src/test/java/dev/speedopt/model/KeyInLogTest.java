package dev.speedopt.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Turn;
import dev.speedopt.model.exchange.ClientSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** {@code simplelogger.properties} turns HttpClient's log to its finest level, as {@code mvn -X} does. */
class KeyInLogTest {
    private static final Path LOG = Path.of("target/httpclient.log");

    @Test
    void at_the_finest_level_of_the_log_there_is_no_key() throws Exception {
        String key = "sk-0123456789-must-not-be-logged";
        assertThat(LoggerFactory.getLogger("org.apache.hc.client5.http.headers").isDebugEnabled())
                .as("the log is fine enough for this test to mean anything")
                .isTrue();
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.reply("hi"))) {
            for (String provider : List.of("openai", "google", "anthropic")) {
                SpeedConfig.Model model = new SpeedConfig.Model("logged-model", provider, 1, server.url(), null);
                try (ModelClient client = new ModelClient(
                        new SpeedConfig.Models(true, true, List.of(model)),
                        variable -> key,
                        ClientSettings.defaults(Duration.ofSeconds(20)))) {
                    client.ask(model, new Prompt("t", "sys", List.of(Turn.user("hello")), null, 10));
                }
            }
            assertThat(server.seen())
                    .hasSize(3)
                    .allMatch(seen -> seen.headers().toString().contains(key));
        }
        String log = Files.readString(LOG);
        assertThat(log.contains("executing POST /v1beta/models/logged-model"))
                .as("requests are in the log")
                .isTrue();
        assertThat(log.contains(key)).as("the key is in the log").isFalse();
    }
}
