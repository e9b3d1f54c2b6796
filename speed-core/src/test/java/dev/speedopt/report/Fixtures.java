package dev.speedopt.report;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.FlameGraphs;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.ModelExpense;
import dev.speedopt.evidence.ReplayEvidence;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.evidence.TestEvidence;
import dev.speedopt.evidence.Verdict;
import dev.speedopt.target.MethodId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs as they might have happened, for the tests of all formats. */
public final class Fixtures {
    public static final String RUN = "20261122-231501-3f2a";
    public static final String DIFF = """
            --- a/src/main/java/org/acme/orders/OrderAnalytics.java
            +++ b/src/main/java/org/acme/orders/OrderAnalytics.java
            @@ -41,14 +41,12 @@ public final class OrderAnalytics {
                  * Joins the names of all customers, in order.
                  */
                 public String customerNames(List<Order> orders) {
            -        String names = "";
            +        StringBuilder names = new StringBuilder(orders.size() * 16);
                     for (Order order : orders) {
            -            names += order.customer() + ", ";
            +            names.append(order.customer()).append(", ");
                     }
            -        // The last separator is one too many.
            -        return names.isEmpty() ? names : names.substring(0, names.length() - 2);
            +        return names.isEmpty() ? "" : names.substring(0, names.length() - 2);
                 }
            """;

    private Fixtures() {}

    /** One accepted, one that is not faster, one that behaves otherwise, one that does not compile, one held, one skipped. */
    public static RunResult run() {
        return new RunResult(
                1,
                RUN,
                "2026-11-22T23:15:01Z",
                "order-analytics",
                "4f1c2d3e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d",
                "speed-opt/" + RUN,
                List.of(
                        "JDK 17.0.15 (Debian), HotSpot 64-Bit Server VM",
                        "2 × AMD EPYC 7763, load 3.1",
                        "Linux 6.18, amd64",
                        "speed-maven-plugin 0.1.0-SNAPSHOT"),
                List.of(accepted(), regex(), notFaster(), wrong(), broken(), held()),
                List.of(new RunResult.SkippedTarget(
                        "org.acme.orders.OrderImport#read(java.nio.file.Path)", "No green test reaches it.")),
                List.of("2 tests were red before and are left out: OrderImportTest.readsLatin1, ClockTest.ticks."),
                222_000,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(flames()));
    }

    /** No attempt at all. */
    public static RunResult empty() {
        return new RunResult(
                1,
                RUN,
                "2026-11-22T23:15:01Z",
                "order-analytics",
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                900,
                List.of(),
                List.of());
    }

    /** The usual run, with what models cost. */
    public static RunResult spending(ModelExpense... expenses) {
        RunResult run = run();
        return new RunResult(
                run.schema(),
                run.run(),
                run.started(),
                run.project(),
                run.base(),
                run.branch(),
                run.environment(),
                run.attempts(),
                run.skipped(),
                run.notes(),
                run.millis(),
                run.objectives(),
                List.of(expenses));
    }

    public static RunResult of(Attempt... attempts) {
        RunResult run = run();
        return run.about(List.of(attempts), run.project());
    }

    private static FlameGraphs flames() {
        String target = "org.acme.orders.OrderAnalytics.customerNames";
        return new FlameGraphs(
                1,
                new FlameGraphs.Flame(
                        200,
                        List.of(
                                new FlameGraphs.Stack(List.of(target, "org.acme.orders.OrderAnalytics.join"), 150),
                                new FlameGraphs.Stack(List.of(target), 50))),
                new FlameGraphs.Flame(90, List.of(new FlameGraphs.Stack(List.of(target), 90))),
                null);
    }

    public static Attempt accepted() {
        return attempt(
                1,
                "customerNames",
                "rule:string-concatenation-in-loop",
                "StringBuilder instead of += in the loop",
                "allocation_reduction",
                FixtureEvidence.climbed(Rung.PANEL, null, List.of()),
                FixtureEvidence.measurement(Verdict.FASTER, 23.46, 45_200_000, 34_600_000),
                new Decision(
                        Decision.Kind.COMMIT,
                        "23.4 % faster, lower bound above the noise floor of 5 %, the panel agrees.",
                        "9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a2f1e0d",
                        null));
    }

    public static Attempt regex() {
        return attempt(
                2,
                "isValidSku",
                "rule:regex-compiled-per-call",
                "Pattern compiled once",
                "constant_factor",
                FixtureEvidence.climbed(Rung.PANEL, null, List.of()),
                FixtureEvidence.measurement(Verdict.FASTER, 99.963, 1_843, 0.68),
                new Decision(
                        Decision.Kind.COMMIT,
                        "99.96 % faster, the panel agrees.",
                        "1d2c3b4a5f6e7d8c9b0a1f2e3d4c5b6a7f8e9d0c",
                        null));
    }

    public static Attempt notFaster() {
        return attempt(
                3,
                "totalByMonth",
                "rule:boxed-accumulator",
                "long instead of Long as the accumulator",
                "allocation_reduction",
                FixtureEvidence.climbed(
                        Rung.QUICK_MEASUREMENT, "+0.4 % [-2.1 %, +2.9 %] in 3 pairs: not faster", List.of()),
                FixtureEvidence.measurement(Verdict.NOT_FASTER, 0.43, 812.4, 808.9),
                new Decision(Decision.Kind.REVERT, "+0.4 % is below the minimum improvement of 10 %.", null, null));
    }

    public static Attempt wrong() {
        return attempt(
                4,
                "topCustomers",
                "model:openai/gpt-5",
                "Priority queue instead of sorting everything",
                "complexity_reduction",
                FixtureEvidence.climbed(
                        Rung.REPLAY,
                        "3 of 48 calls differ from the original",
                        List.of(
                                "first differing call: topCustomers([Order[id=7, total=10.00], Order[id=3, total=10.00]], 2)",
                                "original  [Customer[7], Customer[3]]",
                                "candidate [Customer[3], Customer[7]]")),
                null,
                new Decision(Decision.Kind.REVERT, "It orders customers of equal total otherwise.", null, null));
    }

    public static Attempt broken() {
        return attempt(
                5,
                "topCustomers",
                "model:openai/gpt-5",
                "Stream with a collector",
                "complexity_reduction",
                FixtureEvidence.climbed(
                        Rung.COMPILATION,
                        "does not compile: 1 error",
                        List.of("OrderAnalytics.java:71: cannot find symbol: method toSortedList()")),
                null,
                new Decision(Decision.Kind.REVERT, "It does not compile: 1 error.", null, null));
    }

    public static Attempt held() {
        return attempt(
                6,
                "discountFor",
                "rule:linear-contains-in-loop",
                "HashSet instead of List.contains in the loop",
                "complexity_reduction",
                FixtureEvidence.climbed(Rung.PANEL, "contested: 0.68 overall, 0.70 needed", List.of()),
                FixtureEvidence.measurement(Verdict.FASTER, 61.2, 18_400, 7_139),
                new Decision(Decision.Kind.HOLD, "The panel is split and tie_breaking is manual.", null, null));
    }

    private static Attempt attempt(
            int id,
            String method,
            String proposer,
            String title,
            String strategy,
            List<RungResult> rungs,
            @Nullable Measurement measurement,
            Decision decision) {
        boolean tested = climbed(rungs, Rung.REACHING_TESTS);
        boolean voted = climbed(rungs, Rung.PANEL);
        return new Attempt(
                id,
                RUN,
                new MethodId("org.acme.orders.OrderAnalytics", method, List.of("java.util.List")),
                "org.acme:order-analytics",
                "src/main/java/org/acme/orders/OrderAnalytics.java",
                proposer,
                title,
                List.of(title + ".", "Everything else is left as it was."),
                strategy,
                DIFF,
                rungs,
                tested ? new TestEvidence(47, 47, List.of("OrderAnalyticsTest", "ReportTest"), List.of()) : null,
                climbed(rungs, Rung.REPLAY)
                        ? new ReplayEvidence(48, 48, decision.kind() == Decision.Kind.REVERT ? 3 : 0, List.of(), false)
                        : null,
                measurement,
                voted ? FixtureEvidence.panel(decision.kind() == Decision.Kind.HOLD) : null,
                decision);
    }

    private static boolean climbed(List<RungResult> rungs, Rung rung) {
        return rungs.stream().anyMatch(result -> result.rung() == rung);
    }
}
