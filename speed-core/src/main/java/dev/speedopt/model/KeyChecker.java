package dev.speedopt.model;

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
    private static final int NAMES_SHOWN = 5;

    private final Wire wire;
    private final Masking masking;

    KeyChecker(Wire wire, Masking masking) {
        this.wire = wire;
        this.masking = masking;
    }

    KeyCheck check(Server server, @Nullable String retired) throws InterruptedException {
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
                            ? failure.sentence()
                            : server.label() + " gives no list of its models.");
        }
        List<String> names = server.dialect().models(answer.json());
        String limits = limits(answer);
        if (names.isEmpty()) {
            return new KeyCheck(
                    server.label(),
                    true,
                    server.label() + " is reached, but lists no models to compare with." + limits);
        }
        if (!known(names, server.model())) {
            return new KeyCheck(
                    server.label(),
                    false,
                    masking.line(server.label() + " is reached, but does not list the model " + server.model()
                            + "; close to it are " + nearest(names, server.model()) + "."));
        }
        return new KeyCheck(
                server.label(),
                true,
                masking.line(server.label() + " is reached, its key is good, and it knows the model."
                        + (retired == null ? "" : " But note: " + retired + ".") + limits));
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
