package dev.speedopt.optimization;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.ModelClient;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.model.ModelProposer;
import dev.speedopt.proposal.rule.RuleProposer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The proposers of a run: rules always, extensions on the plugin's class path, models where they are enabled. */
final class Proposers implements AutoCloseable {
    private final ModelClient client;
    private final RuleProposer rules = new RuleProposer();
    private final ModelProposer models;
    private final List<Proposer> all = new ArrayList<>();

    Proposers(OptimizationRequest request, Path root) {
        SpeedConfig.Models config = request.config().models();
        this.client = new ModelClient(config, request.access(), root);
        this.models = new ModelProposer(client, config, root, request.strategy());
        all.add(rules);
        all.addAll(request.extensions());
        if (!client.models().isEmpty()) {
            all.add(models);
        }
    }

    List<Proposer> all() {
        return List.copyOf(all);
    }

    RuleProposer rules() {
        return rules;
    }

    ModelClient client() {
        return client;
    }

    /** Whether somebody other than the rules may have something to say about any method. */
    boolean beyondRules() {
        return all.size() > 1;
    }

    /** Whether models propose: what they write was reviewed by nobody. */
    boolean strangers() {
        return !client.models().isEmpty();
    }

    /** What models did not deliver, and why, one sentence each. */
    List<String> problems() {
        return Stream.of(client.warnings(), client.leftOut(), models.problems())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
