package dev.speedopt.proposal.model;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.model.Fence;
import dev.speedopt.model.PromptTemplates;
import dev.speedopt.model.dialect.OneLine;
import dev.speedopt.model.dialect.Prompt;
import dev.speedopt.model.dialect.Turn;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.MethodDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the prompts about one target. */
final class PromptWriter {
    private static final int MOST_OF_SOURCE = 40_000;
    private static final int MOST_OF_SHAPE = 12_000;
    private static final int MOST_OF_HELPERS = 12_000;
    private static final int MOST_OF_EVIDENCE = 4_000;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_ATTEMPTS = 8;
    private static final int OUTPUT_TOKENS = 16_000;

    private final PromptTemplates templates;
    private final TargetContext context;
    private final MethodDeclaration method;
    private final List<String> callers;

    PromptWriter(PromptTemplates templates, TargetContext context, MethodDeclaration method) {
        this(templates, context, method, List.of());
    }

    /** @param callers code that uses the method */
    PromptWriter(PromptTemplates templates, TargetContext context, MethodDeclaration method, List<String> callers) {
        this.templates = templates;
        this.context = context;
        this.method = method;
        this.callers = List.copyOf(callers);
    }

    /**
     * Asks for a first version.
     *
     * @param candidate from 1: tells questions apart that read alike
     */
    Prompt optimize(String strategy, int candidate, List<Attempt> earlier) {
        return prompt("optimize-2." + candidate, task(strategy, earlier), unsteady(earlier));
    }

    /** Asks for something still better than an attempt that was measured. */
    Prompt improve(Attempt attempt, List<Attempt> earlier) {
        Measurement measurement = attempt.measurement();
        String summary = measurement == null ? "not measured" : line(measurement.reason());
        String details = Fence.around("text", figures(measurement), MOST_OF_EVIDENCE);
        Map<String, String> values = Map.of(
                "title", line(attempt.title()),
                "method", context.target().id().toString(),
                "summary", summary,
                "details", details,
                "diff", Fence.around("diff", attempt.diff(), MOST_OF_EVIDENCE));
        return prompt(
                "improve-1." + attempt.id(),
                templates.fill("improve", values) + task(attempt.strategy(), earlier),
                unsteady(earlier, summary, details));
    }

    private static String figures(@Nullable Measurement measurement) {
        if (measurement == null) {
            return "";
        }
        Double allocation = measurement.allocationChange();
        return String.format(
                        Locale.ROOT,
                        "change of %s time per call: %.1f %% (between %.1f %% and %.1f %%), %d pairs%n",
                        measurement.clock(),
                        -measurement.improvement(),
                        -measurement.upper(),
                        -measurement.lower(),
                        measurement.pairs().size())
                + (allocation == null
                        ? ""
                        : String.format(Locale.ROOT, "change of bytes allocated per call: %.1f %%%n", allocation));
    }

    /** Asks for calls, as data. */
    Prompt inputs() {
        List<String> types = context.target().id().parameterTypes();
        Map<String, String> values = Map.of(
                "method", context.target().id().toString(),
                "class", method.className(),
                "source",
                        Fence.around(
                                "java", method.source().text().substring(method.start(), method.end()), MOST_OF_SOURCE),
                "shape", Fence.around("java", new ClassOutline(method).shape(), MOST_OF_SHAPE),
                "workload", section("How it is called", "text", context.workload(), MOST_OF_EVIDENCE),
                "count", types.size() == 1 ? "one value" : types.size() + " values",
                "parameters", String.join(", ", types));
        return new Prompt(
                "inputs-1",
                templates.fill("inputs-system", Map.of()),
                List.of(Turn.user(templates.fill("inputs", values))),
                null,
                OUTPUT_TOKENS);
    }

    /** Asks for a version that mends what an attempt failed at. */
    Prompt followUp(Attempt attempt, RungResult failure, List<Attempt> earlier) {
        String name = behaves(failure.rung()) ? "refine" : "repair";
        String summary = line(failure.summary());
        String details = Fence.around("text", String.join("\n", failure.details()), MOST_OF_EVIDENCE);
        Map<String, String> values = Map.of(
                "title", line(attempt.title()),
                "method", context.target().id().toString(),
                "rung", failure.rung().label(),
                "summary", summary,
                "details", details,
                "diff", Fence.around("diff", attempt.diff(), MOST_OF_EVIDENCE));
        return prompt(
                name + "-1",
                templates.fill(name, values) + task(attempt.strategy(), earlier),
                unsteady(earlier, summary, details));
    }

    /** What samples and measurements put into a prompt: no two runs have the same. */
    private List<String> unsteady(List<Attempt> earlier, String... more) {
        List<String> parts = new ArrayList<>(List.of(more));
        parts.add(profile());
        parts.add(triedSection(earlier));
        return parts;
    }

    private String profile() {
        return section("Where its time goes", "text", context.profile(), MOST_OF_EVIDENCE);
    }

    private String triedSection(List<Attempt> earlier) {
        return section("What was tried before, and what became of it", "text", tried(earlier), MOST_OF_EVIDENCE);
    }

    /** What is said to a model whose reply could not be used. */
    String mend(String reason) {
        return templates.fill(
                "mend",
                Map.of("reason", line(reason), "method", context.target().id().toString()));
    }

    private static boolean behaves(Rung rung) {
        return rung == Rung.QUICK_MEASUREMENT || rung == Rung.MEASUREMENT || rung == Rung.PANEL;
    }

    private Prompt prompt(String version, String text, List<String> unsteady) {
        return new Prompt(version, templates.fill("system", Map.of()), List.of(Turn.user(text)), null, OUTPUT_TOKENS)
                .unsteadyIn(unsteady);
    }

    private String task(String strategy, List<Attempt> earlier) {
        ClassOutline outline = new ClassOutline(method);
        Map<String, String> values = new HashMap<>();
        values.put("method", context.target().id().toString());
        values.put("class", method.className());
        values.put("release", release());
        values.put("strategy", templates.fill("strategy/" + strategy, Map.of()).strip());
        values.put(
                "source",
                Fence.around("java", method.source().text().substring(method.start(), method.end()), MOST_OF_SOURCE));
        values.put("shape", Fence.around("java", outline.shape(), MOST_OF_SHAPE));
        values.put(
                "helpers", section("Methods of its class that it calls", "java", outline.helpers(), MOST_OF_HELPERS));
        values.put("callers", section("Code that calls it", "java", String.join("\n\n", callers), MOST_OF_HELPERS));
        values.put("profile", profile());
        values.put("workload", section("How it is called", "text", context.workload(), MOST_OF_EVIDENCE));
        values.put("tried", triedSection(earlier));
        return templates.fill("optimize", values);
    }

    private static String section(String title, String language, String text, int most) {
        return text.isBlank() ? "" : "## " + title + "\n\n" + Fence.around(language, text, most) + "\n\n";
    }

    private static String tried(List<Attempt> earlier) {
        StringBuilder lines = new StringBuilder();
        for (Attempt attempt : earlier.subList(Math.max(0, earlier.size() - MOST_ATTEMPTS), earlier.size())) {
            RungResult failure = attempt.failure();
            lines.append("- ")
                    .append(line(attempt.title()))
                    .append(
                            failure == null
                                    ? ": passed"
                                    : ": failed at " + failure.rung().label())
                    .append(failure == null ? "" : " (" + line(failure.summary()) + ")")
                    .append('\n');
        }
        return lines.toString();
    }

    /** The Java level that the user's compiler options name; this JVM's when they name none. */
    private String release() {
        List<String> options = context.module().compilerOptions();
        for (String name : List.of("--release", "-source", "--source")) {
            @Nullable String value = null;
            for (int i = 0; i + 1 < options.size(); i++) {
                value = options.get(i).equals(name) ? options.get(i + 1) : value;
            }
            if (value != null) {
                return line(value);
            }
        }
        return String.valueOf(Runtime.version().feature());
    }

    private static String line(String text) {
        return OneLine.of(text, LONGEST_LINE);
    }
}
