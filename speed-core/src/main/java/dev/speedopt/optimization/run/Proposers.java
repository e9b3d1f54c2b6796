package dev.speedopt.optimization.run;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.consensus.Panel;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.ModelExpense;
import dev.speedopt.model.ModelClient;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.proposal.model.InputProposer;
import dev.speedopt.proposal.model.ModelProposer;
import dev.speedopt.proposal.model.Refiners;
import dev.speedopt.proposal.rule.RuleProposer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The proposers of a run: rules always, extensions on the plugin's class path, models where they are enabled. */
public final class Proposers implements AutoCloseable {
    private final ModelClient client;
    private final RuleProposer rules = new RuleProposer();
    private final ModelProposer models;
    private final InputProposer inputs;
    private final List<Proposer> all = new ArrayList<>();
    private final ModelBill bill = new ModelBill();

    Proposers(OptimizationRequest request, Path root) {
        SpeedConfig.Models config = request.config().models();
        this.client = new ModelClient(config, request.access(), root);
        this.models = new ModelProposer(
                client,
                config,
                root,
                request.strategy(),
                request.config().verification().maximumAttempts());
        this.inputs = new InputProposer(client, config, root);
        all.add(rules);
        all.addAll(request.extensions());
        if (!client.silent()) {
            all.add(models);
        }
    }

    public List<Proposer> all() {
        return List.copyOf(all);
    }

    /** What models would be sent at first about a target; nobody is. */
    public List<String> previews(TargetContext context) {
        return models.preview(context);
    }

    /** Who proposes inputs; asks nobody where no models are enabled. */
    public InputProposer inputs() {
        return inputs;
    }

    RuleProposer rules() {
        return rules;
    }

    ModelClient client() {
        return client;
    }

    /** Whether somebody other than the rules may have something to say about any method. */
    public boolean beyondRules() {
        return all.size() > 1;
    }

    /** Whether models propose: what they write was reviewed by nobody. */
    public boolean strangers() {
        return !client.silent();
    }

    /** Lets models think while the machine judges what rules propose. */
    public void ahead(TargetContext context) {
        models.ahead(context);
    }

    /** Of so many attempts, those that others leave to models: a share of their own, or none where no model is asked. */
    public int keptForModels(Proposer proposer, int left) {
        return proposer == models || client.silent() ? 0 : left / 2;
    }

    /** Versions still better than the best. */
    public List<Proposal> refine(TargetContext context, List<Attempt> best, Refiners by, List<Attempt> earlier) {
        return models.refine(context, best, by, earlier);
    }

    /** Notes which attempt a proposal became, and so who has to answer for what it cost. */
    public void became(Proposal proposal, int attempt) {
        bill.belongs(models.topic(proposal), attempt);
        bill.belongs(Panel.topic(attempt), attempt);
    }

    /** What models have cost so far. */
    public List<ModelExpense> spent() {
        return bill.of(client.costs());
    }

    /** What models did not deliver, and why, one sentence each. */
    List<String> problems() {
        return Stream.of(client.warnings(), client.leftOut(), models.problems(), inputs.problems())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
