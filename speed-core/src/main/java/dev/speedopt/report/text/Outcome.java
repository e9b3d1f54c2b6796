package dev.speedopt.report.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.RungResult;

/** How an attempt ended, in one word for sorting and one phrase for reading. */
public enum Outcome {
    ACCEPTED("✅", "✓"),
    HELD("✋", "‖"),
    REFUSED("❌", "✗"),
    OPEN("⏳", "…");

    private final String mark;
    private final String sign;

    Outcome(String mark, String sign) {
        this.mark = mark;
        this.sign = sign;
    }

    /** For formats that show pictures; always beside the phrase, never instead of it. */
    public String mark() {
        return mark;
    }

    /** The same for fonts without pictures. */
    public String sign() {
        return sign;
    }

    public static Outcome of(Attempt attempt) {
        Decision decision = attempt.decision();
        if (decision == null) {
            return attempt.failure() == null ? OPEN : REFUSED;
        }
        return switch (decision.kind()) {
            case COMMIT -> ACCEPTED;
            case HOLD -> HELD;
            case REVERT -> REFUSED;
        };
    }

    /** {@code Committed}, {@code Refused at replay}. */
    public static String phrase(Attempt attempt) {
        Decision decision = attempt.decision();
        RungResult failure = attempt.failure();
        return switch (of(attempt)) {
            case ACCEPTED ->
                decision != null && decision.commit() == null && decision.patch() != null
                        ? "Written as a patch"
                        : "Committed";
            case HELD -> "Held for a person to decide";
            case REFUSED ->
                failure == null ? "Refused" : "Refused at " + failure.rung().label();
            case OPEN -> "Not decided: the run ended before";
        };
    }

    /** Why it ended that way: the decision's own words, else the failed rung's. */
    public static String reason(Attempt attempt) {
        Decision decision = attempt.decision();
        if (decision != null && !decision.reason().isBlank()) {
            return decision.reason();
        }
        RungResult failure = attempt.failure();
        return failure == null ? "No reason is on record." : failure.summary();
    }

    /** The last rung that it stood on; {@code none} when it never started. */
    public static String rungReached(Attempt attempt) {
        return attempt.rungs().isEmpty()
                ? "none"
                : attempt.rungs().get(attempt.rungs().size() - 1).rung().label();
    }
}
