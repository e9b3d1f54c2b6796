package dev.speedopt.consensus;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Ballot;
import dev.speedopt.model.ModelClient;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.exchange.ModelOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A model as a voter: whatever it does, a ballot comes of it, an abstention at the least. */
final class ModelVoter {
    /**
     * A ballot, and the claims in it that may be executed.
     *
     * @param ballot for the record
     * @param claims that would block
     */
    record Cast(Ballot ballot, List<Claim> claims) {}

    private final ModelClient client;
    private final VotePrompt prompts;
    private final Map<String, Double> weights;

    ModelVoter(ModelClient client, VotePrompt prompts, Map<String, Double> weights) {
        this.client = client;
        this.prompts = prompts;
        this.weights = Map.copyOf(weights);
    }

    Cast vote(SpeedConfig.Model model, Prompt question) {
        Prompt prompt = question;
        for (int turn = 0; ; turn++) {
            ModelOutcome outcome = client.ask(model, prompt);
            if (outcome instanceof ModelOutcome.Failure failure) {
                return abstention(model, failure.sentence());
            }
            String text = ((ModelOutcome.Reply) outcome).text();
            try {
                return ballot(model, BallotReader.read(text, model.name()));
            } catch (BallotReader.Unreadable unreadable) {
                if (turn == 1) {
                    return abstention(model, "its ballot cannot be read: " + unreadable.reason() + ".");
                }
                prompt = prompt.followedBy(text, prompts.reformat(unreadable.reason()));
            }
        }
    }

    private Cast ballot(SpeedConfig.Model model, BallotReader.Content content) {
        BigDecimal score = Criteria.weighted(content.scores(), weights);
        if (content.abstained() || score == null) {
            return abstention(
                    model,
                    content.abstained() ? "it says that it cannot judge." : "it gives no score for correctness.");
        }
        return new Cast(
                new Ballot(
                        model.name(),
                        model.provider(),
                        model.weight(),
                        content.scores(),
                        content.reasons(),
                        score.doubleValue(),
                        content.confidence(),
                        null,
                        content.claims().stream().map(Claim::text).toList()),
                content.claims());
    }

    static Cast abstention(SpeedConfig.Model model, String reason) {
        return new Cast(
                new Ballot(
                        model.name(),
                        model.provider(),
                        model.weight(),
                        Map.of(),
                        Map.of(),
                        null,
                        null,
                        reason,
                        List.of()),
                List.of());
    }
}
