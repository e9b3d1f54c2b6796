package dev.speedopt.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.speedopt.config.SpeedConfig;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks models. One for a run: it shares connections, keeps every provider's pace, and leaves out providers that stay down.
 * Safe for use by several threads. It sends nothing unless models are enabled.
 */
public final class ModelClient implements AutoCloseable {
    private final SpeedConfig.Models config;
    private final ClientSettings settings;
    private final Masking masking = new Masking();
    private final ServerResolver resolver;
    private final RetryPolicy retries =
            new RetryPolicy(() -> ThreadLocalRandom.current().nextDouble());
    private final RateGate gate = new RateGate();
    private final LeftOut leftOut = new LeftOut();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "speed: model call");
        thread.setDaemon(true);
        return thread;
    });
    private final Wire wire;

    /** @param environment variables by name, for keys; null for those that are not set */
    public ModelClient(SpeedConfig.Models config, Function<String, @Nullable String> environment) {
        this(config, environment, ClientSettings.defaults(Duration.ofSeconds(config.timeoutSeconds())));
    }

    public ModelClient(
            SpeedConfig.Models config, Function<String, @Nullable String> environment, ClientSettings settings) {
        this.config = config;
        this.settings = settings;
        this.resolver = new ServerResolver(environment, masking);
        this.wire = new Wire(settings, threads);
    }

    /** The models that may be asked: those configured, or none when models are off. */
    public List<SpeedConfig.Model> models() {
        return config.enabled() ? config.models() : List.of();
    }

    /** Runs tasks side by side and waits for all of them; results are in the order of the tasks. */
    public <T> List<T> together(List<Supplier<T>> tasks) {
        List<CompletableFuture<T>> futures = tasks.stream()
                .map(task -> CompletableFuture.supplyAsync(task, threads))
                .toList();
        return futures.stream().map(CompletableFuture::join).toList();
    }

    /** Which providers were given up, and why, one sentence each. */
    public List<String> leftOut() {
        return leftOut.sentences();
    }

    /** What should be said about the configured models before they are asked: names that are retired. */
    public List<String> warnings() {
        return models().stream()
                .filter(model -> resolver.retired(model) != null)
                .map(
                        model -> masking.line(
                                model.provider() + "/" + model.name() + ": " + resolver.retired(model)
                                        + "; name a current model in speed_config.yaml. What really answers is recorded beside the name."))
                .toList();
    }

    /** Asks, and by the deadline has an answer or a sentence that says why there is none. Never throws. */
    public ModelOutcome ask(SpeedConfig.Model model, Prompt prompt) {
        long start = System.nanoTime();
        if (!config.enabled()) {
            return new ModelOutcome.Failure(
                    FailureKind.NOT_ALLOWED, "Nothing is sent to models: models.enabled is off.");
        }
        Server server;
        try {
            server = resolver.resolve(model);
        } catch (ServerResolver.Refusal refusal) {
            return new ModelOutcome.Failure(refusal.kind(), masking.line(String.valueOf(refusal.getMessage())));
        }
        String secret = masking.holdsKey(prompt.text()) ? "a model provider's key" : SecretScan.find(prompt.text());
        if (secret != null) {
            return new ModelOutcome.Failure(
                    FailureKind.SECRET_IN_PROMPT,
                    server.label() + " was not asked: the prompt holds what looks like " + secret
                            + ". Take it out of the source, or exclude the file under models.egress.");
        }
        String given = leftOut.reason(server);
        if (given != null) {
            return new ModelOutcome.Failure(
                    FailureKind.LEFT_OUT, server.label() + " is left out of this run: " + given);
        }
        ModelOutcome outcome = tries(server, prompt, start);
        leftOut.note(server, outcome);
        return outcome;
    }

    private ModelOutcome tries(Server server, Prompt prompt, long start) {
        Map<String, String> headers = new HashMap<>(server.dialect().headers());
        Key key = server.key();
        if (key != null) {
            headers.putAll(server.dialect().keyHeaders(key.value(), server.quirks()));
        }
        long deadline = start + settings.callTimeout().toNanos();
        try {
            byte[] body =
                    Json.MAPPER.writeValueAsBytes(server.dialect().question(server.model(), prompt, server.quirks()));
            for (int tried = 1; ; tried++) {
                for (Duration held = gate.remaining(server.site());
                        !held.isZero();
                        held = gate.remaining(server.site())) {
                    if (held.toNanos() > deadline - System.nanoTime()) {
                        return Reading.tooLong(server, FailureKind.RATE_LIMITED, held);
                    }
                    pause(held);
                }
                Duration left = Duration.ofNanos(deadline - System.nanoTime());
                Wire.Result result = wire.exchange(server.question(), headers, body, left);
                Reading reading = Reading.of(result, server, masking, start);
                if (!reading.again() || tried == settings.tries()) {
                    return reading.after(tried);
                }
                Duration wait = waitAfter(reading, tried);
                if (wait.toNanos() > deadline - System.nanoTime()) {
                    return reading.tooLong(wait);
                }
                pause(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ModelOutcome.Failure(FailureKind.INTERRUPTED, server.label() + " was not waited for.");
        } catch (JsonProcessingException e) {
            return new ModelOutcome.Failure(
                    FailureKind.BAD_REQUEST, server.label() + " was not asked: the prompt cannot be written as JSON.");
        }
    }

    private Duration waitAfter(Reading reading, int tried) {
        Duration asked = reading.askedWait();
        Duration wait = asked == null ? retries.jitter(tried - 1) : asked;
        Duration scaled = Duration.ofNanos((long) (wait.toNanos() * settings.timeScale()));
        if (asked != null) {
            gate.close(reading.server().site(), scaled);
        }
        return scaled;
    }

    private static void pause(Duration wait) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
    }

    /** Ends calls that are under way, and frees the connections. */
    @Override
    public void close() {
        threads.shutdownNow();
        wire.close();
    }
}
