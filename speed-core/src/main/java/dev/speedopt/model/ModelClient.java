package dev.speedopt.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Usage;
import dev.speedopt.model.exchange.Caller;
import dev.speedopt.model.exchange.ClientSettings;
import dev.speedopt.model.exchange.LeftOut;
import dev.speedopt.model.exchange.Masking;
import dev.speedopt.model.exchange.ModelAccess;
import dev.speedopt.model.exchange.ModelOutcome;
import dev.speedopt.model.exchange.Server;
import dev.speedopt.model.exchange.ServerResolver;
import dev.speedopt.model.exchange.Wire;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks models. One for a run: it shares connections and the budget, keeps every provider's pace, and leaves out providers
 * that stay down. Safe for use by several threads. It sends nothing unless models are enabled.
 */
public final class ModelClient implements AutoCloseable {
    private final SpeedConfig.Models config;
    private final Masking masking = new Masking();
    private final LeftOut leftOut = new LeftOut();
    private final ServerResolver resolver;
    private final Spending spending;
    private final Cassettes cassettes;
    private final Caller caller;
    private final Wire wire;
    private final boolean offline;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "speed: model call");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param access to keys and to the network
     * @param root the build's top folder, which the folder of cassettes is relative to
     */
    public ModelClient(SpeedConfig.Models config, ModelAccess access, Path root) {
        this(
                config,
                access,
                ClientSettings.defaults(Duration.ofSeconds(config.timeoutSeconds()))
                        .through(access.proxy()),
                root);
    }

    /** @param environment variables by name, for keys; null for those that are not set */
    public ModelClient(
            SpeedConfig.Models config, Function<String, @Nullable String> environment, ClientSettings settings) {
        this(config, ModelAccess.online(environment), settings, Path.of(""));
    }

    public ModelClient(SpeedConfig.Models config, ModelAccess access, ClientSettings settings, Path root) {
        this.config = config;
        this.offline = access.offline();
        this.resolver = new ServerResolver(access, masking);
        this.spending = new Spending(config.budget());
        this.cassettes = new Cassettes(config.cassettes(), root, offline);
        this.wire = new Wire(settings, threads);
        this.caller = new Caller(wire, masking, settings);
    }

    /** The models that may be asked: those configured, or none when models are off. */
    public List<SpeedConfig.Model> models() {
        return config.enabled() ? config.models() : List.of();
    }

    /** Whether no model can have anything to say: none may be asked, or the machine is offline and nothing is recorded. */
    public boolean silent() {
        return models().isEmpty() || unreachable();
    }

    private boolean unreachable() {
        return offline && config.cassettes().mode() == SpeedConfig.CassetteMode.OFF;
    }

    /** Runs a task beside whatever else happens. */
    public <T> CompletableFuture<T> later(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, threads);
    }

    /** Runs tasks side by side and waits for all of them; results are in the order of the tasks. */
    public <T> List<T> together(List<Supplier<T>> tasks) {
        List<CompletableFuture<T>> futures = tasks.stream()
                .map(task -> CompletableFuture.supplyAsync(task, threads))
                .toList();
        try {
            return futures.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Which providers were given up, and why, one sentence each. */
    public List<String> leftOut() {
        return leftOut.sentences();
    }

    /** What every model that was asked cost so far, by model and topic. */
    public List<ModelCost> costs() {
        return spending.costs();
    }

    /** What should be said about the configured models before they are asked: offline, names that are retired. */
    public List<String> warnings() {
        if (offline && !models().isEmpty()) {
            return List.of(
                    unreachable()
                            ? "Maven is offline, and models.cassettes is off: no model is asked."
                            : "Maven is offline: models answer from "
                                    + config.cassettes().directory() + " alone.");
        }
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
        if (!config.enabled()) {
            return failure(FailureKind.NOT_ALLOWED, "Nothing is sent to models: models.enabled is off.");
        }
        if (unreachable()) {
            return failure(
                    FailureKind.NOT_ALLOWED,
                    model.provider() + "/" + model.name()
                            + " was not asked: Maven is offline, and nothing is recorded.");
        }
        Server server;
        try {
            server = resolver.resolve(model);
        } catch (ServerResolver.Refusal refusal) {
            return failure(refusal.kind(), String.valueOf(refusal.getMessage()));
        }
        String secret = masking.holdsKey(prompt.text()) ? "a model provider's key" : SecretScan.find(prompt.text());
        if (secret != null) {
            return failure(
                    FailureKind.SECRET_IN_PROMPT,
                    server.label() + " was not asked: the prompt holds what looks like " + secret
                            + ". Take it out of the source, or exclude the file under models.egress.");
        }
        String body = body(server, prompt);
        String cassette = cassettes.name(server, prompt, body(server, prompt.steady()));
        ModelOutcome.Reply recorded = cassettes.find(cassette);
        if (recorded != null) {
            spending.replayed(model, prompt.topic(), recorded);
            return recorded;
        }
        ModelOutcome outcome = send(model, server, prompt, body);
        if (outcome instanceof ModelOutcome.Reply reply) {
            cassettes.record(cassette, server, masking.mask(body), reply);
        }
        return outcome;
    }

    private ModelOutcome send(SpeedConfig.Model model, Server server, Prompt prompt, String body) {
        if (cassettes.replaysOnly()) {
            return failure(
                    FailureKind.NOT_RECORDED,
                    server.label() + " was not asked: there is no recorded reply, and "
                            + (offline ? "Maven is offline." : "models.cassettes replays only."));
        }
        if (server.keyProblem() != null) {
            return failure(FailureKind.MISSING_KEY, server.keyProblem());
        }
        String reason = leftOut.reason(server);
        if (reason != null) {
            return failure(FailureKind.LEFT_OUT, server.label() + " is left out of this run: " + reason);
        }
        Usage most = Spending.estimate(prompt);
        String spent = spending.reserve(model, most);
        if (spent != null) {
            return failure(FailureKind.OVER_BUDGET, server.label() + " was not asked: " + spent + ".");
        }
        ModelOutcome outcome = caller.call(server, body);
        spending.settle(model, prompt.topic(), most, outcome);
        leftOut.note(server, outcome);
        return outcome;
    }

    /**
     * Exactly what {@link #ask} would send, without the headers that carry keys; nothing is sent, and models need not be
     * enabled. A sentence instead where it would not send anything.
     */
    public String preview(SpeedConfig.Model model, Prompt prompt) {
        try {
            Server server = resolver.resolve(model);
            String secret = SecretScan.find(prompt.text());
            return secret != null
                    ? server.label() + " would not be asked: the prompt holds what looks like " + secret + "."
                    : "POST " + server.question() + "\n\n" + masking.mask(body(server, prompt)) + "\n";
        } catch (ServerResolver.Refusal refusal) {
            return masking.line(String.valueOf(refusal.getMessage()));
        }
    }

    /** Asks a provider's free list of models whether key and model are good; nothing of the user's code is sent. */
    public KeyCheck check(SpeedConfig.Model model) {
        String label = masking.line(model.provider() + "/" + model.name());
        try {
            Server server = resolver.resolve(model);
            return server.keyProblem() != null
                    ? new KeyCheck(label, false, server.keyProblem())
                    : new KeyChecker(wire, masking).check(server, resolver.retired(model));
        } catch (ServerResolver.Refusal refusal) {
            return new KeyCheck(label, false, masking.line(String.valueOf(refusal.getMessage())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new KeyCheck(label, false, label + " was not waited for.");
        }
    }

    private static String body(Server server, Prompt prompt) {
        ObjectNode body = server.dialect().question(server.model(), prompt, server.quirks());
        return body.toString();
    }

    private ModelOutcome.Failure failure(FailureKind kind, String sentence) {
        return new ModelOutcome.Failure(kind, masking.line(sentence));
    }

    /** Ends calls that are under way, and frees the connections. */
    @Override
    public void close() {
        threads.shutdownNow();
        wire.close();
    }
}
