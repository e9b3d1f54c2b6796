package dev.speedopt.proposal.model;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.Egress;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.PromptTemplates;
import dev.speedopt.model.dialect.OneLine;
import dev.speedopt.model.exchange.ModelOutcome;
import dev.speedopt.probe.input.ProposedInputs;
import dev.speedopt.probe.input.StrictJson;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Asks a model for calls that would tell a wrong rewrite from the original. What it answers is data: read strictly, never run, and fitted
 * to the parameters' types in the sandbox.
 */
public final class InputProposer {
    private static final int LONGEST_LINE = 200;

    private final ModelClient client;
    private final PromptTemplates templates;
    private final Egress egress;
    private final List<String> problems = new CopyOnWriteArrayList<>();

    /**
     * @param config what may be sent, and where the user's templates are
     * @param root the build's top folder
     */
    public InputProposer(ModelClient client, SpeedConfig.Models config, Path root) {
        this.client = client;
        this.templates = new PromptTemplates(
                InputProposer.class, config.prompts() == null ? null : root.resolve(config.prompts()));
        this.egress = new Egress(config.egress(), root);
    }

    /** What models did not deliver, and why, one sentence each, in no order. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Asks the first of the configured models, once.
     *
     * @return JSON that {@link ProposedInputs} reads; empty where no model is configured, may be asked or delivers any
     */
    public Optional<String> inputs(TargetContext context) {
        int parameters = context.target().id().parameterTypes().size();
        if (client.silent()
                || parameters == 0
                || !egress.allows(context.target().file())) {
            return Optional.empty();
        }
        MethodDeclaration method = JavaSource.parse(
                        context.target().file().getFileName().toString(), context.source())
                .find(context.target().id());
        if (method == null || !method.hasBody()) {
            return Optional.empty();
        }
        // One answer is enough, and the others have their own budget to propose with.
        SpeedConfig.Model model = client.models().get(0);
        ModelOutcome outcome = client.ask(model, new PromptWriter(templates, context, method).inputs());
        String problem;
        if (outcome instanceof ModelOutcome.Reply reply) {
            try {
                return Optional.of(data(reply.text(), parameters));
            } catch (StrictJson.Malformed e) {
                problem = "its inputs cannot be used: " + e.getMessage();
            }
        } else {
            problem = ((ModelOutcome.Failure) outcome).sentence();
        }
        problems.add(model.provider() + "/" + model.name() + " on "
                + context.target().id().shortName() + ": " + OneLine.of(problem, LONGEST_LINE));
        return Optional.empty();
    }

    /** The one block of the reply, which has to be what was asked for from its first to its last character. */
    static String data(String reply, int parameters) throws StrictJson.Malformed {
        List<FencedBlock> blocks = FencedBlock.read(reply).blocks();
        String text =
                blocks.size() == 1 && blocks.get(0).closed() ? blocks.get(0).text() : reply;
        ProposedInputs.read(text, parameters);
        return text;
    }
}
