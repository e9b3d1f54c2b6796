package dev.speedopt.proposal.model;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.ModelOutcome;
import dev.speedopt.model.Prompt;
import dev.speedopt.model.PromptTemplates;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the configured models, all at once: each for two versions by different strategies at first, then for at most two
 * further ones that answer what became of its own. One that hands in something unusable is told why, once.
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
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final Map<MethodId, Progress> progress = new ConcurrentHashMap<>();

    /**
     * @param config what may be sent, and where the user's templates are
     * @param root the build's top folder
     * @param strategy that proposals must follow; null for any
     */
    public ModelProposer(ModelClient client, SpeedConfig.Models config, Path root, @Nullable String strategy) {
        this.client = client;
        this.configured = config.models();
        this.templates = new PromptTemplates(
                ModelProposer.class, config.prompts() == null ? null : root.resolve(config.prompts()));
        this.egress = new Egress(config.egress(), root);
        this.strategy = strategy;
    }

    @Override
    public String name() {
        return "model";
    }

    /** What models did not deliver, and why, one sentence each, in no order. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public List<Proposal> propose(TargetContext context, List<Attempt> earlier) {
        if (client.models().isEmpty()) {
            return List.of();
        }
        MethodDeclaration method = shown(context);
        if (method == null) {
            return List.of();
        }
        Progress done = progress.computeIfAbsent(context.target().id(), id -> new Progress());
        PromptWriter writer = new PromptWriter(templates, context, method);
        boolean resumed =
                earlier.stream().anyMatch(attempt -> attempt.proposer().startsWith("model:"));
        List<Conversation> conversations =
                done.begin() && !resumed ? first(client.models(), writer, earlier) : followUps(writer, earlier, done);
        ReplyReader reader = new ReplyReader(context.target(), method);
        List<Supplier<@Nullable Proposal>> tasks = new ArrayList<>();
        conversations.forEach(conversation -> tasks.add(() -> hold(conversation, reader, writer, context)));
        return client.together(tasks).stream()
                .filter(Objects::nonNull)
                .filter(proposal -> done.isNew(ReplyReader.normalised(
                        JavaSource.parse("Proposed.java", proposal.source()),
                        proposal.target().id())))
                .toList();
    }

    /** Exactly what {@link #propose} would send at first, one text for each request. Nothing is sent, enabled or not. */
    public List<String> preview(TargetContext context) {
        MethodDeclaration method = shown(context);
        return method == null
                ? List.of()
                : first(configured, new PromptWriter(templates, context, method), List.of()).stream()
                        .map(conversation -> client.preview(conversation.model(), conversation.prompt()))
                        .toList();
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

    private record Conversation(SpeedConfig.Model model, Prompt prompt, String strategy) {}

    private List<Conversation> first(List<SpeedConfig.Model> models, PromptWriter writer, List<Attempt> earlier) {
        List<Conversation> conversations = new ArrayList<>();
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
            for (int i = 0; i < models.size(); i++) {
                String card = strategy != null && STRATEGIES.contains(strategy)
                        ? strategy
                        : STRATEGIES.get((CANDIDATES * i + candidate) % STRATEGIES.size());
                conversations.add(new Conversation(models.get(i), writer.optimize(card, earlier), card));
            }
        }
        return conversations;
    }

    private List<Conversation> followUps(PromptWriter writer, List<Attempt> earlier, Progress done) {
        List<Conversation> conversations = new ArrayList<>();
        for (Attempt attempt : earlier) {
            RungResult failure = attempt.failure();
            for (SpeedConfig.Model model : client.models()) {
                if (failure != null
                        && attempt.proposer().equals(author(model))
                        && done.followUp(attempt.id(), attempt.proposer())) {
                    conversations.add(
                            new Conversation(model, writer.followUp(attempt, failure, earlier), attempt.strategy()));
                }
            }
        }
        return conversations;
    }

    private @Nullable Proposal hold(
            Conversation conversation, ReplyReader reader, PromptWriter writer, TargetContext context) {
        String author = author(conversation.model());
        String subject = author.substring("model:".length()) + " on "
                + context.target().id().shortName() + ": ";
        Prompt prompt = conversation.prompt();
        for (int turn = 0; ; turn++) {
            ModelOutcome outcome = client.ask(conversation.model(), prompt);
            if (outcome instanceof ModelOutcome.Failure failure) {
                problems.add(subject + failure.sentence());
                return null;
            }
            String text = ((ModelOutcome.Reply) outcome).text();
            try {
                return reader.read(text, author, conversation.strategy());
            } catch (Refused refused) {
                if (turn == 1 || refused instanceof Refused.Declined) {
                    problems.add(subject + "its reply cannot be used: " + refused.reason());
                    return null;
                }
                prompt = prompt.followedBy(text, writer.mend(refused.reason()));
            }
        }
    }

    private static String author(SpeedConfig.Model model) {
        return "model:" + model.provider() + "/" + model.name();
    }
}
