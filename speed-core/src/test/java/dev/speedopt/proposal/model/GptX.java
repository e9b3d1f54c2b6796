package dev.speedopt.proposal.model;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.ScriptedServer;
import dev.speedopt.model.exchange.ClientSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One model on a scripted server, with a client that loses patience soon. */
final class GptX {
    private GptX() {}

    static SpeedConfig.Models models(ScriptedServer server) {
        return new SpeedConfig.Models(
                true, true, List.of(new SpeedConfig.Model("gpt-x", "openai", 1, server.url(), null)));
    }

    static ModelClient client(SpeedConfig.Models models) {
        return new ModelClient(
                models,
                Map.of("OPENAI_API_KEY", "sk-0123456789")::get,
                new ClientSettings(Duration.ofSeconds(2), Duration.ofSeconds(20), 2, 1 << 20, 0.01, null));
    }
}
