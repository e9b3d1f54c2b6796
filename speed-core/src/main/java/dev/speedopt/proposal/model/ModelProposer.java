package dev.speedopt.proposal.model;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.model.Egress;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.PromptTemplates;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.exchange.ModelOutcome;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the configured models, all at once: each for versions by different strategies at first, then for at most two further
 * ones that answer what became of its own. One that hands in something unusable is told why, once.
 */
public final class ModelProposer implements Proposer {
    private static final List<String> STRATEGIES =
            List.of("complexity_reduction", "allocation_reduction", "batch_operations", "constant_factor");
    private static final int CANDIDATES = 2;

    private final ModelClient client;
    private final List<SpeedConfig.Model> configured;
    private final PromptTemplates templates;
    private final Egress egress;
    private final @Nullable String strategy;
    private final int candidates;
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final Map<MethodId, Progress> progress = new ConcurrentHashMap<>();
    private final Map<MethodId, CompletableFuture<List<Proposal>>> ahead = new ConcurrentHashMap<>();
    private final Map<String, String> topics = new ConcurrentHashMap<>();
    private final AtomicInteger conversations = new AtomicInteger();

    /**
     * @param config what may be sent, and where the user's templates are
     * @param root the build's top folder
     * @param strategy that proposals must follow; null for any
     */
    public ModelProposer(ModelClient client, SpeedConfig.Models config, Path root, @Nullable String strategy) {
        this(client, config, root, strategy, CANDIDATES);
    }

    /** @param attempts that will be verified for each target: few models are asked for more versions each */
    public ModelProposer(
            ModelClient client, SpeedConfig.Models config, Path root, @Nullable String strategy, int attempts) {
        this.client = client;
        this.configured = config.models();
        this.templates = new PromptTemplates(
                ModelProposer.class, config.prompts() == null ? null : root.resolve(config.prompts()));
        this.egress = new Egress(config.egress(), root);
        this.strategy = strategy;
        int each = (attempts + configured.size() - 1) / Math.max(1, configured.size());
        this.candidates = Math.max(CANDIDATES, Math.min(STRATEGIES.size(), each));
    }

    @Override
    public String name() {
        return "model";
    }

    /** What was spent on a proposal, as the account calls it; null when it is not from here. */
    public @Nullable String topic(Proposal proposal) {
        return topics.get(proposal.source());
    }

    /** What models did not deliver, and why, one sentence each, in no order. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Begins to ask, and returns at once: the machine may judge others' proposals in the meantime. */
    public void ahead(TargetContext context) {
        if (!client.silent() && !progressOf(context).begun()) {
            ahead.computeIfAbsent(context.target().id(), id -> client.later(() -> first(context, List.of())));
        }
    }

    @Override
    public List<Proposal> propose(TargetContext context, List<Attempt> earlier) {
        if (client.silent()) {
            return List.of();
        }
        CompletableFuture<List<Proposal>> begun = ahead.remove(context.target().id());
        if (begun != null) {
            return begun.join();
        }
        boolean resumed =
                earlier.stream().anyMatch(attempt -> attempt.proposer().startsWith("model:"));
        return progressOf(context).begun() || resumed ? followUps(context, earlier) : first(context, earlier);
    }

    /**
     * Asks for something still better than what stands.
     *
     * @param best attempts that were measured, best first
     * @param by who is asked about each of them
     * @param earlier attempts on this target so far
     */
    public List<Proposal> refine(TargetContext context, List<Attempt> best, Refiners by, List<Attempt> earlier) {
        MethodDeclaration method = client.silent() ? null : shown(context);
        if (method == null) {
            return List.of();
        }
        PromptWriter writer = writer(context, method);
        List<Conversation> open = new ArrayList<>();
        for (Attempt attempt : best) {
            SpeedConfig.Model author = author(attempt);
            for (SpeedConfig.Model model : client.models()) {
                if (model.equals(author) == (by == Refiners.AUTHORS)) {
                    open.add(new Conversation(model, writer.improve(attempt, earlier), attempt.strategy()));
                }
            }
        }
        return hold(open, context, method, writer);
    }

    /** The model that wrote it, or the first one where no model did. */
    private SpeedConfig.Model author(Attempt attempt) {
        return client.models().stream()
                .filter(model -> Conversation.author(model).equals(attempt.proposer()))
                .findFirst()
                .orElse(client.models().get(0));
    }

    /** Exactly what {@link #propose} would send at first, one text for each request. Nothing is sent, enabled or not. */
    public List<String> preview(TargetContext context) {
        MethodDeclaration method = shown(context);
        return method == null
                ? List.of()
                : opening(configured, writer(context, method), List.of()).stream()
                        .map(conversation -> client.preview(conversation.model(), conversation.prompt()))
                        .toList();
    }

    private List<Proposal> first(TargetContext context, List<Attempt> earlier) {
        MethodDeclaration method = shown(context);
        if (method == null || !progressOf(context).begin()) {
            return List.of();
        }
        PromptWriter writer = writer(context, method);
        return hold(opening(client.models(), writer, earlier), context, method, writer);
    }

    private List<Proposal> followUps(TargetContext context, List<Attempt> earlier) {
        MethodDeclaration method = shown(context);
        if (method == null) {
            return List.of();
        }
        progressOf(context).begin();
        PromptWriter writer = writer(context, method);
        List<Conversation> open = new ArrayList<>();
        for (Attempt attempt : earlier) {
            RungResult failure = attempt.failure();
            for (SpeedConfig.Model model : client.models()) {
                if (failure != null
                        && attempt.proposer().equals(Conversation.author(model))
                        && progressOf(context).followUp(attempt.id(), attempt.proposer())) {
                    open.add(new Conversation(model, writer.followUp(attempt, failure, earlier), attempt.strategy()));
                }
            }
        }
        return hold(open, context, method, writer);
    }

    private Progress progressOf(TargetContext context) {
        return progress.computeIfAbsent(context.target().id(), id -> new Progress());
    }

    private PromptWriter writer(TargetContext context, MethodDeclaration method) {
        return new PromptWriter(
                templates, context, method, Callers.of(context.target().id(), context.module(), egress::allows));
    }

    /** The target, if it may be shown to models; null, with a problem noted, if not. */
    private @Nullable MethodDeclaration shown(TargetContext context) {
        String name = context.target().id().shortName();
        if (!egress.allows(context.target().file())) {
            problems.add(name + " is not shown to models: models.egress does not include its file.");
            return null;
        }
        MethodDeclaration method = JavaSource.parse(
                        context.target().file().getFileName().toString(), context.source())
                .find(context.target().id());
        if (method == null || !method.hasBody()) {
            problems.add(name + " is not shown to models: its file has no such body.");
            return null;
        }
        return method;
    }

    private List<Conversation> opening(List<SpeedConfig.Model> models, PromptWriter writer, List<Attempt> earlier) {
        List<Conversation> open = new ArrayList<>();
        for (int candidate = 0; candidate < candidates; candidate++) {
            for (int i = 0; i < models.size(); i++) {
                String card = strategy != null && STRATEGIES.contains(strategy)
                        ? strategy
                        : STRATEGIES.get((candidates * i + candidate) % STRATEGIES.size());
                open.add(new Conversation(models.get(i), writer.optimize(card, candidate + 1, earlier), card));
            }
        }
        return open;
    }

    /** Holds them side by side. */
    private List<Proposal> hold(
            List<Conversation> open, TargetContext context, MethodDeclaration method, PromptWriter writer) {
        ReplyReader reader = new ReplyReader(context.target(), method);
        List<Supplier<@Nullable Proposal>> tasks = new ArrayList<>();
        open.forEach(conversation -> tasks.add(() -> hold(conversation, reader, writer, context)));
        return client.together(tasks).stream()
                .filter(Objects::nonNull)
                .filter(proposal -> isNew(proposal, context))
                .toList();
    }

    private boolean isNew(Proposal proposal, TargetContext context) {
        boolean fresh = progressOf(context).isNew(ReplyReader.normalised(proposal.source()));
        if (!fresh) {
            problems.add(subject(proposal.proposer(), context) + "it proposes what was proposed before.");
        }
        return fresh;
    }

    private static String subject(String author, TargetContext context) {
        return author.substring("model:".length()) + " on "
                + context.target().id().shortName() + ": ";
    }

    private @Nullable Proposal hold(
            Conversation conversation, ReplyReader reader, PromptWriter writer, TargetContext context) {
        String author = conversation.author();
        String subject = subject(author, context);
        String topic = context.target().id() + ", conversation " + conversations.incrementAndGet();
        Prompt prompt = conversation.prompt().on(topic);
        for (int turn = 0; ; turn++) {
            ModelOutcome outcome = client.ask(conversation.model(), prompt);
            if (outcome instanceof ModelOutcome.Failure failure) {
                problems.add(subject + failure.sentence());
                return null;
            }
            String text = ((ModelOutcome.Reply) outcome).text();
            try {
                Proposal proposal = reader.read(text, author, conversation.strategy());
                topics.putIfAbsent(proposal.source(), topic);
                return proposal;
            } catch (Refused refused) {
                if (turn == 1 || refused instanceof Refused.Declined) {
                    problems.add(subject + "its reply cannot be used: " + refused.reason());
                    return null;
                }
                prompt = prompt.followedBy(text, writer.mend(refused.reason()));
            }
        }
    }
}
