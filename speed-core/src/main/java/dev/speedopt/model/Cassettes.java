package dev.speedopt.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.config.SpeedConfig.CassetteMode;
import dev.speedopt.model.dialect.Json;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Usage;
import dev.speedopt.model.exchange.ModelOutcome;
import dev.speedopt.model.exchange.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Recorded replies, one file each, named by the digest of everything that the reply depends on. Keys are no part of it: they
 * are neither recorded nor needed to replay.
 */
final class Cassettes {
    private final CassetteMode mode;
    private final Path folder;
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    /** @param offline whether nothing may be asked: then what is recorded is all there is */
    Cassettes(SpeedConfig.Cassettes config, Path root, boolean offline) {
        this.mode = offline && config.mode() == CassetteMode.RECORD ? CassetteMode.REPLAY : config.mode();
        this.folder = root.resolve(config.directory());
    }

    boolean replaysOnly() {
        return mode == CassetteMode.REPLAY;
    }

    /** Names a question: dialect, host, body, version of the prompt, and how often it was asked before in this run. */
    String name(Server server, Prompt prompt, String body) {
        String question =
                String.join("\n", server.dialect().name(), server.root().getAuthority(), prompt.version(), body);
        int ordinal = asked.merge(question, 1, Integer::sum);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((ordinal + "\n" + question).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The recorded reply; null when there is none, or none that can be read. */
    ModelOutcome.@Nullable Reply find(String name) {
        Path file = folder.resolve(name + ".json");
        if (mode == CassetteMode.OFF || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            JsonNode json = Json.MAPPER.readTree(Files.readString(file));
            return json.path("text").isTextual()
                    ? new ModelOutcome.Reply(
                            json.path("text").textValue(),
                            json.path("served").asText(""),
                            new Usage(Json.count(json.path("input")), Json.count(json.path("output"))),
                            Json.count(json.path("millis")))
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    void record(String name, Server server, String body, ModelOutcome.Reply reply) {
        if (mode != CassetteMode.RECORD) {
            return;
        }
        ObjectNode json = Json.object()
                .put("model", server.label())
                .put("host", server.root().getAuthority())
                .put("served", reply.servedModel())
                .put("input", reply.usage().input())
                .put("output", reply.usage().output())
                .put("millis", reply.millis())
                .put("text", reply.text())
                .put("request", body);
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, name, ".part");
            Files.writeString(part, json.toPrettyString() + "\n");
            Files.move(
                    part,
                    folder.resolve(name + ".json"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot record a model's reply in " + folder, e);
        }
    }
}
