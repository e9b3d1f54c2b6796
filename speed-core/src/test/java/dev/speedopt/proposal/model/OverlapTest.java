package dev.speedopt.proposal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.ScriptedServer;
import dev.speedopt.model.exchange.ClientSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Six candidates from three slow providers: who waits for one waits for all. */
@Timeout(60)
class OverlapTest {
    private record Call(long from, long to) {}

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    private ScriptedServer.Act slowly(ScriptedServer.Act answer) {
        return exchange -> {
            long from = System.nanoTime();
            try {
                TimeUnit.MILLISECONDS.sleep(300);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            calls.add(new Call(from, System.nanoTime()));
            answer.play(exchange);
        };
    }

    private static SpeedConfig.Models models(ScriptedServer a, ScriptedServer b, ScriptedServer c) {
        return new SpeedConfig.Models(
                true,
                true,
                List.of(
                        new SpeedConfig.Model("a", "openai", 1, a.url(), null),
                        new SpeedConfig.Model("b", "google", 1, b.url(), null),
                        new SpeedConfig.Model("c", "anthropic", 1, c.url(), null)));
    }

    private static ModelClient client(SpeedConfig.Models models) {
        return new ModelClient(
                models,
                name -> "sk-0123456789",
                new ClientSettings(Duration.ofSeconds(5), Duration.ofSeconds(40), 2, 1 << 20, 0.01, null));
    }

    @Test
    void all_six_calls_are_under_way_at_one_time() {
        try (ScriptedServer a = new ScriptedServer(slowly(ScriptedServer.reply(Orders.REPLY)));
                ScriptedServer b = new ScriptedServer(slowly(ScriptedServer.google(Orders.REPLY)));
                ScriptedServer c = new ScriptedServer(slowly(ScriptedServer.anthropic(Orders.REPLY)));
                ModelClient client = client(models(a, b, c))) {
            new ModelProposer(client, models(a, b, c), Orders.ROOT, null).propose(Orders.context(), List.of());
            assertThat(calls).hasSize(6);
            long lastBegin = calls.stream().mapToLong(Call::from).max().orElseThrow();
            long firstEnd = calls.stream().mapToLong(Call::to).min().orElseThrow();
            assertThat(lastBegin)
                    .as("the last one began before the first one ended")
                    .isLessThan(firstEnd);
        }
    }

    @Test
    void who_asks_ahead_goes_on_at_once_and_gets_the_very_same_answers_later() throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        ScriptedServer.Act waits = exchange -> {
            asked.countDown();
            try {
                mayAnswer.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            ScriptedServer.reply(Orders.REPLY).play(exchange);
        };
        try (ScriptedServer server = new ScriptedServer(waits)) {
            SpeedConfig.Models models = new SpeedConfig.Models(
                    true, true, List.of(new SpeedConfig.Model("a", "openai", 1, server.url(), null)));
            try (ModelClient client = client(models)) {
                ModelProposer proposer = new ModelProposer(client, models, Orders.ROOT, null);
                proposer.ahead(Orders.context());
                asked.await();
                // Here the machine would judge what rules propose: the models have not answered yet.
                mayAnswer.countDown();
                assertThat(proposer.propose(Orders.context(), List.of())).hasSize(1);
                assertThat(server.seen()).hasSize(2);
            }
        }
    }
}
