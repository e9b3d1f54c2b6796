package dev.speedopt.model.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.speedopt.model.dialect.Completion;
import dev.speedopt.model.dialect.ErrorReader;
import dev.speedopt.model.dialect.FailureKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an exchange means.
 *
 * @param server that was asked
 * @param outcome of this try
 * @param again whether a further try makes sense
 * @param askedWait before a further try, when the server asks for one
 */
public record Reading(
        Server server,
        ModelOutcome outcome,
        boolean again,
        @Nullable Duration askedWait) {

    public static Reading of(Wire.Result result, Server server, Masking masking, long start) {
        if (result instanceof Wire.Broken broken) {
            String sentence = server.label() + " at " + server.root().getAuthority() + " " + broken.reason() + ".";
            return new Reading(
                    server, new ModelOutcome.Failure(broken.kind(), masking.line(sentence)), broken.again(), null);
        }
        Wire.Answer answer = (Wire.Answer) result;
        JsonNode json = answer.json();
        if (ErrorReader.isError(answer.status(), json)) {
            FailureKind kind = ErrorReader.kind(answer.status(), json);
            String sentence = Sentences.of(
                    server, kind, answer.status(), masking.line(ErrorReader.words(answer.beginning(), json)));
            return new Reading(
                    server,
                    new ModelOutcome.Failure(kind, masking.mask(sentence)),
                    ErrorReader.worthATry(kind),
                    RetryPolicy.asked(answer.header(), json));
        }
        return new Reading(server, completion(answer, json, server, masking, start), false, null);
    }

    private static ModelOutcome completion(
            Wire.Answer answer, JsonNode json, Server server, Masking masking, long start) {
        if (!json.isObject()) {
            return new ModelOutcome.Failure(
                    FailureKind.MALFORMED,
                    masking.line(server.label() + " answers 200 with " + ErrorReader.words(answer.beginning(), json)
                            + "; see that base_url is right."));
        }
        Completion completion = server.dialect().answer(json);
        String text = Thoughts.without(completion.text());
        String detail = completion.detail().isBlank() ? "" : " (" + completion.detail() + ")";
        return switch (completion.ending()) {
            case TRUNCATED ->
                new ModelOutcome.Failure(
                        FailureKind.TRUNCATED,
                        masking.line(server.label() + " stopped at its limit of output tokens" + detail + "."),
                        completion.usage());
            case DECLINED ->
                new ModelOutcome.Failure(
                        FailureKind.DECLINED,
                        masking.line(server.label() + " declined, or a filter of its provider did" + detail + "."),
                        completion.usage());
            case COMPLETE ->
                text.isBlank()
                        ? new ModelOutcome.Failure(
                                FailureKind.MALFORMED,
                                masking.line(server.label() + " answers 200 without any text" + detail + "."),
                                completion.usage())
                        : new ModelOutcome.Reply(
                                masking.mask(text),
                                masking.line(
                                        completion.servedModel() == null ? server.model() : completion.servedModel()),
                                completion.usage(),
                                (System.nanoTime() - start) / 1_000_000);
        };
    }

    /** Whether the provider has enough of calls for now. */
    public boolean limited() {
        return outcome instanceof ModelOutcome.Failure failure && failure.kind() == FailureKind.RATE_LIMITED;
    }

    /** The outcome, when this was the last try. */
    public ModelOutcome after(int tries) {
        if (tries > 1 && outcome instanceof ModelOutcome.Failure failure) {
            return new ModelOutcome.Failure(
                    failure.kind(), failure.sentence() + " Tried " + tries + " times.", failure.usage());
        }
        return outcome;
    }

    /** The outcome, when the wait before the next try would be longer than the call may take. */
    public static ModelOutcome tooLong(Server server, FailureKind kind, Duration wait) {
        return new ModelOutcome.Failure(
                kind,
                server.label() + " asks to wait " + Math.max(1, wait.toSeconds())
                        + " s, longer than one call may take (models.timeout_seconds); try again later.");
    }

    public ModelOutcome tooLong(Duration wait) {
        return outcome instanceof ModelOutcome.Failure failure ? tooLong(server, failure.kind(), wait) : outcome;
    }
}
