package dev.speedopt.proposal.rule;

import dev.speedopt.analysis.Finding;
import dev.speedopt.evidence.Attempt;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.proposal.rule.code.AttributedFiles;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what the rule catalogue knows: all rules that fire make one proposal together, and every one makes its own, with what
 * it makes possible and without. Each is compiled in memory before it is handed in.
 */
public final class RuleProposer implements Proposer {
    private final List<Rule> rules;
    private final AttributedFiles files = new AttributedFiles();

    /** With the whole catalogue. */
    public RuleProposer() {
        this(RuleCatalogue.all());
    }

    public RuleProposer(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public String name() {
        return "rule";
    }

    /** Proposals that were not tried yet. */
    @Override
    public List<Proposal> propose(TargetContext context, List<Attempt> earlier) {
        return examine(context).proposals().stream()
                .filter(proposal -> earlier.stream()
                        .noneMatch(attempt -> attempt.proposer().equals(proposal.proposer())
                                && attempt.target().equals(proposal.target().id())))
                .toList();
    }

    /** What the rules that fire on a target find there, the greatest gain first. */
    public List<Finding> findings(TargetContext context) {
        JavaSource source = readable(context);
        return source == null ? List.of() : findings(rules, context, source);
    }

    static List<Finding> findings(List<Rule> rules, TargetContext context, JavaSource source) {
        Code code = code(context, source);
        return code == null
                ? List.of()
                : rules.stream()
                        .filter(rule -> apply(rule, code) != null)
                        .map(rule -> finding(rule.card()))
                        .toList();
    }

    private static Finding finding(RuleCard card) {
        return new Finding(card.name(), card.strategy(), card.title(), MeasuredGain.of(card));
    }

    /** Everything the rules say about a target, and why not if they say nothing. */
    public RuleOutcome examine(TargetContext context) {
        int level = JavaSource.level(context.module());
        if (level > Runtime.version().feature()) {
            return declined("the sources are Java " + level + ", newer than the JDK that Maven runs on");
        }
        JavaSource source = files.get(context.module(), context.target().file(), context.source());
        if (!source.errors().isEmpty()) {
            return declined("the file cannot be understood: " + source.errors().get(0));
        }
        if (source.find(context.target().id()) == null) {
            return declined("the file no longer holds " + context.target().id());
        }
        Code code = code(context, source);
        List<Step> single = code == null
                ? List.of()
                : rules.stream()
                        .map(rule -> apply(rule, code))
                        .filter(Objects::nonNull)
                        .toList();
        Set<Rule> fire = single.stream().map(Step::rule).collect(Collectors.toSet());
        Map<String, Proposal> bySource = new LinkedHashMap<>();
        if (single.size() > 1) {
            add(bySource, context, chain(context, single.get(0), rules));
        }
        for (Step step : single) {
            List<Rule> madePossible =
                    rules.stream().filter(rule -> !fire.contains(rule)).toList();
            add(bySource, context, chain(context, step, madePossible));
            add(bySource, context, List.of(step));
        }
        return new RuleOutcome(List.copyOf(bySource.values()), null);
    }

    private static RuleOutcome declined(String why) {
        return new RuleOutcome(List.of(), "Rules: " + why);
    }

    private @Nullable JavaSource readable(TargetContext context) {
        if (JavaSource.level(context.module()) > Runtime.version().feature()) {
            return null;
        }
        JavaSource source = files.get(context.module(), context.target().file(), context.source());
        return source.errors().isEmpty() ? source : null;
    }

    private record Step(Rule rule, String text, List<String> changes) {}

    /** The target as all rules read it; null when it has no body to rewrite. */
    private static @Nullable Code code(TargetContext context, JavaSource source) {
        MethodDeclaration method = source.find(context.target().id());
        return method == null || !method.hasBody() || method.isConstructor()
                ? null
                : new Code(method, JavaSource.level(context.module()));
    }

    private static @Nullable Step apply(Rule rule, Code code) {
        Rewrite rewrite = new Rewrite(code);
        rule.rewrite(code, rewrite);
        return rewrite.fired() ? new Step(rule, rewrite.apply(), rewrite.changes()) : null;
    }

    /**
     * One rule after the other, each on the result of those before, so that each sees its preconditions hold; until none has
     * anything to say that was not applied yet. Some rules only find what another leaves: a collector that sums becomes a sum of
     * a stream, which then becomes a loop.
     */
    private List<Step> chain(TargetContext context, Step first, List<Rule> others) {
        List<Step> steps = new ArrayList<>();
        List<Rule> left = new ArrayList<>(others);
        for (Step step = first; step != null; step = next(context, step.text, left)) {
            steps.add(step);
            left.remove(step.rule);
        }
        return steps;
    }

    /** The first rule that fires on a text and leaves one that compiles; null when there is none. */
    private @Nullable Step next(TargetContext context, String text, List<Rule> left) {
        JavaSource source = files.get(context.module(), context.target().file(), text);
        Code code = source.errors().isEmpty() ? code(context, source) : null;
        return code == null
                ? null
                : left.stream()
                        .map(rule -> apply(rule, code))
                        .filter(step -> step != null && compiles(context, step.text))
                        .findFirst()
                        .orElse(null);
    }

    private boolean compiles(TargetContext context, String text) {
        return files.get(context.module(), context.target().file(), text)
                .errors()
                .isEmpty();
    }

    private void add(Map<String, Proposal> bySource, TargetContext context, List<Step> steps) {
        String text = steps.get(steps.size() - 1).text;
        if (compiles(context, text) && !text.equals(context.source())) {
            bySource.putIfAbsent(text, proposal(context, steps, text));
        }
    }

    private static Proposal proposal(TargetContext context, List<Step> steps, String text) {
        List<RuleCard> cards = steps.stream().map(step -> step.rule.card()).toList();
        return new Proposal(
                context.target(),
                "rule:" + cards.stream().map(RuleCard::name).collect(Collectors.joining("+")),
                cards.stream().map(RuleCard::title).collect(Collectors.joining("; ")),
                steps.stream().flatMap(step -> step.changes.stream()).toList(),
                cards.stream().map(RuleCard::whyFaster).collect(Collectors.joining("; ")),
                cards.get(0).strategy(),
                text);
    }
}
