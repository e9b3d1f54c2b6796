package dev.speedopt.consensus;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.PanelResult;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.model.Egress;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.PromptTemplates;
import dev.speedopt.model.dialect.Prompt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Votes on what passed its gates: the configured models in one blind round, or the evidence judge alone where there are none.
 * The judge also sits beside models of a single provider, and stands in where models need not vote and too few do.
 */
public final class Panel {
    private final SpeedConfig.Models models;
    private final SpeedConfig.Consensus consensus;
    private final ModelClient client;
    private final EvidenceJudge judge;
    private final VotePrompt prompts;
    private final VetoCheck vetoes;
    private final Egress egress;
    private final Path root;

    /**
     * @param client that asks the models
     * @param vetoes executes what voters claim to fail
     * @param root the build's top folder, for the user's prompt templates
     */
    public Panel(SpeedConfig config, ModelClient client, VetoCheck vetoes, Path root) {
        this.models = config.models();
        this.consensus = config.consensus();
        this.client = client;
        this.judge = new EvidenceJudge(consensus.votingWeights());
        String folder = models.prompts();
        this.prompts = new VotePrompt(new PromptTemplates(
                Panel.class, folder == null ? null : root.resolve(folder).resolve("panel")));
        this.vetoes = vetoes;
        this.egress = new Egress(models.egress(), root);
        this.root = root;
    }

    /** What votes on an attempt are spent on. */
    public static String topic(int attempt) {
        return "votes on attempt " + attempt;
    }

    /** Never throws for anything that a model does: one that does not answer as it should abstains. */
    public PanelResult vote(Submission submission) {
        Attempt attempt = submission.attempt();
        Ballot judged = judge.vote(attempt);
        VoteCount count = new VoteCount(consensus, author(attempt));
        String gate = closedGate(attempt);
        if (gate != null) {
            return count.refused(List.of(judged), "A gate is closed, and gates are not voted on: " + gate + ".");
        }
        List<SpeedConfig.Model> voters = models.consensusRequired() ? client.models() : List.of();
        if (voters.isEmpty()) {
            return count.decide(List.of(judged), List.of(), "The evidence judge alone: no model is asked to vote.");
        }
        List<ModelVoter.Cast> cast = ask(submission, voters);
        List<ExecutedClaim> claims = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        for (ModelVoter.Cast each : cast) {
            List<ExecutedClaim> own = execute(submission, each.claims());
            claims.addAll(own);
            ballots.add(withLines(each.ballot(), own));
        }
        return outcome(submission, count, ballots, claims, judged);
    }

    private PanelResult outcome(
            Submission submission, VoteCount count, List<Ballot> ballots, List<ExecutedClaim> claims, Ballot judged) {
        List<Ballot> seated = new ArrayList<>(ballots);
        if (ballots.stream().map(Ballot::provider).distinct().count() < 2) {
            seated.add(judged);
        }
        if (count.quorum(seated)) {
            return count.decide(seated, claims, "");
        }
        List<String> required = new RequiredVote(consensus, root).reasons(submission);
        if (!required.isEmpty()) {
            return count.noQuorum(seated, claims, required);
        }
        if (!seated.contains(judged)) {
            seated.add(judged);
        }
        return count.decide(seated, claims, "Too few models voted, and none had to: the evidence judge stands in.");
    }

    private List<ModelVoter.Cast> ask(Submission submission, List<SpeedConfig.Model> voters) {
        if (!egress.allows(submission.file())) {
            return voters.stream()
                    .map(model ->
                            ModelVoter.abstention(model, "it was not asked: models.egress does not include the file."))
                    .toList();
        }
        ModelVoter voter = new ModelVoter(client, prompts, consensus.votingWeights());
        Prompt question =
                prompts.about(submission).on(topic(submission.attempt().id()));
        List<Supplier<ModelVoter.Cast>> tasks = new ArrayList<>();
        voters.forEach(model -> tasks.add(() -> voter.vote(model, question)));
        return client.together(tasks);
    }

    private List<ExecutedClaim> execute(Submission submission, List<Claim> claims) {
        return claims.stream()
                .map(claim -> new ExecutedClaim(
                        claim,
                        claim.failingInput() == null ? VetoCheck.Outcome.CANNOT_RUN : vetoes.check(submission, claim)))
                .toList();
    }

    private static Ballot withLines(Ballot ballot, List<ExecutedClaim> claims) {
        return new Ballot(
                ballot.voter(),
                ballot.provider(),
                ballot.weight(),
                ballot.scores(),
                ballot.reasons(),
                ballot.score(),
                ballot.confidence(),
                ballot.abstained(),
                claims.stream().map(ExecutedClaim::line).toList());
    }

    /** The provider in {@code model:openai/gpt-5}; null when no model is the author. */
    private static @Nullable String author(Attempt attempt) {
        String proposer = attempt.proposer();
        int slash = proposer.indexOf('/');
        return proposer.startsWith("model:") && slash > 0 ? proposer.substring("model:".length(), slash) : null;
    }

    private static @Nullable String closedGate(Attempt attempt) {
        RungResult failure = attempt.failure();
        if (failure != null) {
            return failure.rung().label() + ": " + failure.summary();
        }
        Measurement measurement = attempt.measurement();
        if (measurement == null || measurement.verdict() != Verdict.FASTER) {
            return measurement == null
                    ? "nothing was measured"
                    : "measured as " + measurement.verdict().label();
        }
        return null;
    }
}
