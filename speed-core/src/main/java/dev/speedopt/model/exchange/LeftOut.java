package dev.speedopt.model.exchange;

import dev.speedopt.model.dialect.FailureKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The sites that are not asked any more in this run: at once when a key or an account is refused, else after a second failure in a row. */
public final class LeftOut {
    private static final Set<FailureKind> AT_ONCE = Set.of(FailureKind.KEY_REFUSED, FailureKind.BILLING);
    private static final Set<FailureKind> SECOND_TIME = Set.of(
            FailureKind.UNREACHABLE,
            FailureKind.TIMED_OUT,
            FailureKind.SERVER_ERROR,
            FailureKind.RATE_LIMITED,
            FailureKind.REDIRECTED);

    private final Map<String, Integer> inARow = new ConcurrentHashMap<>();
    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    public void note(Server server, ModelOutcome outcome) {
        if (outcome instanceof ModelOutcome.Failure failure) {
            int count = SECOND_TIME.contains(failure.kind()) ? inARow.merge(server.site(), 1, Integer::sum) : 0;
            if (AT_ONCE.contains(failure.kind()) || count >= 2) {
                reasons.putIfAbsent(server.site(), failure.sentence());
            }
        } else {
            inARow.remove(server.site());
        }
    }

    /** Why the site is left out; null when it is not. */
    @Nullable
    public String reason(Server server) {
        return reasons.get(server.site());
    }

    public List<String> sentences() {
        return new TreeMap<>(reasons)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " is left out of this run: " + entry.getValue())
                        .toList();
    }
}
