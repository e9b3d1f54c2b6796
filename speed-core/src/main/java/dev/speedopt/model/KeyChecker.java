package dev.speedopt.model;

import dev.speedopt.model.dialect.ErrorReader;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.exchange.Masking;
import dev.speedopt.model.exchange.ModelOutcome;
import dev.speedopt.model.exchange.Reading;
import dev.speedopt.model.exchange.Server;
import dev.speedopt.model.exchange.Wire;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks a provider for its list of models, which costs nothing: is the key good, is the model known, what is left? */
final class KeyChecker {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> LIMIT_HEADERS = List.of(
            "x-ratelimit-remaining-requests",
            "x-ratelimit-remaining-tokens",
            "anthropic-ratelimit-requests-remaining",
            "anthropic-ratelimit-tokens-remaining");
    private static final List<String> BLOCKS = List.of("api_key_blocked", "api_key_disabled", "team_blocked");
    private static final int NAMES_SHOWN = 5;

    private final Wire wire;
    private final Masking masking;

    KeyChecker(Wire wire, Masking masking) {
        this.wire = wire;
        this.masking = masking;
    }

    KeyCheck check(Server server, @Nullable String retired) throws InterruptedException {
        String blocked = blocked(server);
        if (blocked != null) {
            return new KeyCheck(server.label(), false, masking.line(blocked));
        }
        Wire.Result result = wire.exchange(server.models(), server.headers(), null, LIMIT);
        if (!(result instanceof Wire.Answer answer)
                || !answer.json().isObject()
                || ErrorReader.isError(answer.status(), answer.json())) {
            ModelOutcome outcome =
                    Reading.of(result, server, masking, System.nanoTime()).outcome();
            return new KeyCheck(
                    server.label(),
                    false,
                    outcome instanceof ModelOutcome.Failure failure
                            ? failure.sentence() + cure(failure.kind())
                            : server.label() + " gives no list of its models.");
        }
        List<String> names = server.dialect().models(answer.json());
        String limits = limits(answer);
        if (names.isEmpty()) {
            return new KeyCheck(
                    server.label(),
                    true,
                    masking.line(server.label() + " is reached, but lists no models to compare with." + limits));
        }
        if (!known(names, server.model())) {
            return new KeyCheck(
                    server.label(),
                    false,
                    masking.line(server.label() + " is reached, but does not list the model " + server.model()
                            + "; close to it are " + nearest(names, server.model())
                            + (retired == null ? "." : ". " + retired + ".")));
        }
        return new KeyCheck(
                server.label(),
                true,
                masking.line(server.label() + " is reached, its key is good, and it knows the model."
                        + (retired == null ? "" : " But note: " + retired + ".") + limits));
    }

    /** Why a key that exists may not be used, where the provider tells; null when it does not. */
    private @Nullable String blocked(Server server) throws InterruptedException {
        URI address = server.keyInformation();
        if (address == null
                || !(wire.exchange(address, server.headers(), null, LIMIT) instanceof Wire.Answer answer)
                || answer.status() != 200) {
            return null;
        }
        return BLOCKS.stream()
                .filter(name -> answer.json().path(name).asBoolean(false))
                .findFirst()
                .map(name -> server.label() + ": " + server.key() + " is no longer good (" + name
                        + "); unblock it in the provider's console, or make a new one.")
                .orElse(null);
    }

    /** The next step, where the failure's own words do not name it. */
    private static String cure(FailureKind kind) {
        return switch (kind) {
            case UNREACHABLE, TIMED_OUT ->
                " Check the network, base_url, and the proxy in settings.xml; without it the run goes on with the others.";
            case SERVER_ERROR, RATE_LIMITED -> " Try again later; without it the run goes on with the others.";
            case BILLING -> " Top the account up, or take the model out of speed_config.yaml.";
            default -> "";
        };
    }

    /** Ollama lists {@code llama3:latest} for {@code llama3}. */
    private static boolean known(List<String> names, String model) {
        return names.stream().anyMatch(name -> name.equals(model) || name.equals(model + ":latest"));
    }

    private static String nearest(List<String> names, String model) {
        return names.stream()
                .sorted(Comparator.comparingInt((String name) -> -common(name, model))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NAMES_SHOWN)
                .collect(Collectors.joining(", "));
    }

    private static int common(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String limits(Wire.Answer answer) {
        String left = LIMIT_HEADERS.stream()
                .filter(name -> answer.header().apply(name) != null)
                .map(name -> name.replaceAll("x-ratelimit-|anthropic-ratelimit-|-?remaining-?", "") + " "
                        + answer.header().apply(name))
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : " Left for now: " + left + ".";
    }
}
