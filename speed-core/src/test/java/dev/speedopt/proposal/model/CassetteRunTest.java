package dev.speedopt.proposal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.config.SpeedConfig.CassetteMode;
import dev.speedopt.consensus.Attempts;
import dev.speedopt.consensus.Panel;
import dev.speedopt.consensus.VetoCheck;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.ScriptedServer;
import dev.speedopt.model.exchange.ModelAccess;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.TargetContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What models contribute to a run, recorded once and repeated: to the letter, with nobody there to ask. */
@Timeout(60)
class CassetteRunTest {
    private static final String KEY = "sk-0123456789abcdef-cassettes";
    private static final String VOTE =
            "{\"correctness\":{\"evidence\":\"%1$s\",\"score\":0.9},\"performance\":{\"evidence\":\"\","
                    + "\"score\":0.9},\"maintainability\":{\"evidence\":\"\",\"score\":0.9},\"security\":{\"evidence\":\"\","
                    + "\"score\":0.9},\"confidence\":0.9,\"abstain\":false,\"blocking\":[]}";

    /** What a run took from its models. */
    private record Contribution(List<Proposal> proposals, PanelResult vote, List<String> problems) {}

    /** An answer to a request for a version, with a key in it for good measure, or to one for a vote. */
    private static ScriptedServer.Act answers(Function<String, ScriptedServer.Act> dialect) {
        return exchange -> {
            String body = String.valueOf(exchange.getAttribute("body"));
            dialect.apply(body.contains("maintainability") ? VOTE.formatted("read") : Orders.REPLY + KEY)
                    .play(exchange);
        };
    }

    private static SpeedConfig config(CassetteMode mode, String folder, String a, String b, String c) {
        SpeedConfig.Models plain = new SpeedConfig.Models(
                true,
                true,
                List.of(
                        new SpeedConfig.Model("a", "openai", 1, a, null),
                        new SpeedConfig.Model("b", "google", 1, b, null),
                        new SpeedConfig.Model("c", "anthropic", 1, c, null)));
        return SpeedConfig.defaults()
                .with(new SpeedConfig.Models(
                        true,
                        true,
                        plain.models(),
                        plain.egress(),
                        plain.budget(),
                        plain.timeoutSeconds(),
                        new SpeedConfig.Cassettes(mode, folder),
                        null));
    }

    private static Contribution run(SpeedConfig config, Path root, String key, boolean offline, String profile) {
        TargetContext plain = Orders.context();
        TargetContext context =
                new TargetContext(plain.target(), plain.module(), plain.source(), plain.workload(), profile);
        ModelAccess access = new ModelAccess(name -> key.isEmpty() ? null : key, id -> null, null, offline);
        try (ModelClient client = new ModelClient(config.models(), access, root)) {
            ModelProposer proposer = new ModelProposer(client, config.models(), Orders.ROOT, null);
            List<Proposal> proposals = proposer.propose(context, List.of());
            PanelResult vote = new Panel(config, client, VetoCheck.none(), Orders.ROOT)
                    .vote(Attempts.submission(Attempts.good("rule:x")));
            assertThat(client.costs()).allMatch(cost -> offline == (cost.replayed() > 0));
            return new Contribution(
                    proposals, vote, proposer.problems().stream().sorted().toList());
        }
    }

    @Test
    void a_run_repeats_itself_from_its_cassettes_to_the_letter(@TempDir Path root) throws Exception {
        String[] urls = new String[3];
        Contribution first;
        try (ScriptedServer a = new ScriptedServer(answers(ScriptedServer::reply));
                ScriptedServer b = new ScriptedServer(answers(ScriptedServer::google));
                ScriptedServer c = new ScriptedServer(answers(ScriptedServer::anthropic))) {
            urls[0] = a.url();
            urls[1] = b.url();
            urls[2] = c.url();
            first = run(
                    config(CassetteMode.RECORD, "one", urls[0], urls[1], urls[2]), root, KEY, false, "line 16: 41 %");
            assertThat(Stream.of(a, b, c).map(server -> server.seen().size())).containsExactly(3, 3, 3);
            Contribution second = run(
                    config(CassetteMode.RECORD, "two", urls[0], urls[1], urls[2]), root, KEY, false, "line 16: 41 %");
            assertThat(second).isEqualTo(first);
            for (ScriptedServer server : List.of(a, b, c)) {
                List<String> bodies =
                        server.seen().stream().map(ScriptedServer.Seen::body).toList();
                assertThat(bodies.subList(3, 6))
                        .as("what is sent the second time")
                        .containsExactlyInAnyOrderElementsOf(bodies.subList(0, 3));
            }
            // With the first run's cassettes at hand nothing is paid again, whatever samples say this time.
            run(config(CassetteMode.RECORD, "one", urls[0], urls[1], urls[2]), root, KEY, true, "line 17: 39 %");
            assertThat(a.seen()).hasSize(6);
        }
        assertThat(first.proposals()).hasSize(1);
        assertThat(first.vote().overall()).isEqualTo(0.9);
        Map<String, String> tapes = tapes(root.resolve("one"));
        assertThat(tapes).hasSize(9).isEqualTo(tapes(root.resolve("two")));
        assertThat(tapes.values()).noneMatch(tape -> tape.contains(KEY)).anyMatch(tape -> tape.contains("***"));

        Contribution replayed =
                run(config(CassetteMode.REPLAY, "one", urls[0], urls[1], urls[2]), root, "", true, "line 17: 39 %");
        assertThat(replayed).isEqualTo(first);
    }

    /** By name, but for the time that an answer took. */
    private static Map<String, String> tapes(Path folder) throws IOException {
        Map<String, String> tapes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                tapes.put(file.getFileName().toString(), Files.readString(file).replaceAll("\"millis\" : \\d+", ""));
            }
        }
        return tapes;
    }
}
