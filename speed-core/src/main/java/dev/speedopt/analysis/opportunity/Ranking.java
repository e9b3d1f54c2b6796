package dev.speedopt.analysis.opportunity;

import dev.speedopt.analysis.Finding;
import dev.speedopt.analysis.callgraph.CallGraph;
import dev.speedopt.analysis.callgraph.Caller;
import dev.speedopt.analysis.callgraph.Dependencies;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.evidence.ProfileShare;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Ranks methods by what making them faster is worth: share of the profile × how many methods lead to it × expected gain × how
 * safely a change can be proved.
 */
public final class Ranking {
    private static final int MOST_LISTED = 50;

    /** What is left of the worth of a method whose change was refused before, and that is still the same. */
    private static final double AGAIN = 0.1;

    private final ProjectModel project;
    private final Profile profile;
    private final CallGraph calls;
    private final Past past;
    private final ToIntFunction<Path> commits;

    /**
     * @param profile where the time goes; with too few samples the code's shape decides
     * @param past what earlier attempts teach
     * @param commits that changed a file in the last 90 days; negative when unknown
     */
    public Ranking(ProjectModel project, Profile profile, CallGraph calls, Past past, ToIntFunction<Path> commits) {
        this.project = project;
        this.profile = profile;
        this.calls = calls;
        this.past = past;
        this.commits = commits;
    }

    /**
     * The best first; behind those that are in, those that are out, by what they would be worth.
     *
     * @param targets to choose from
     * @param findings by method; methods without any are left out
     */
    public List<Ranked> rank(List<Target> targets, Map<MethodId, List<Finding>> findings) {
        List<Target> seen = targets.stream()
                .filter(target -> findings.containsKey(target.id()))
                .toList();
        Map<MethodId, Shape> shapes = Shape.of(seen, project.modules());
        double weight =
                Math.max(1, shapes.values().stream().mapToDouble(Shape::weight).sum());
        Map<Path, String> texts = new HashMap<>();
        List<Ranked> all = new ArrayList<>();
        for (Target target : seen) {
            @Nullable Shape shape = shapes.get(target.id());
            all.add(one(
                    target,
                    findings.getOrDefault(target.id(), List.of()),
                    shape,
                    shape == null ? 0 : shape.weight() / weight,
                    texts.computeIfAbsent(target.file(), file -> text(target))));
        }
        all.sort(Comparator.comparing((Ranked each) -> !each.in())
                .thenComparingDouble(each -> -each.opportunity().score())
                .thenComparing(each -> each.target().id()));
        List<Ranked> numbered = new ArrayList<>();
        for (Ranked each : all) {
            numbered.add(each.in() ? numbered(each, numbered.size() + 1) : each);
        }
        return List.copyOf(numbered);
    }

    private Ranked one(Target target, List<Finding> findings, @Nullable Shape shape, double estimate, String text) {
        MethodId id = target.id();
        Set<MethodId> tests = calls.testsReaching(id);
        Set<MethodId> leading = calls.leadingTo(id);
        Dependencies uses = calls.dependencies(id);
        List<Caller> callers = calls.callers(id);
        Factor gain = ExpectedGain.of(findings, past);
        boolean again = past.refusedBefore(id, text);
        Factors factors = new Factors(
                share(id, estimate),
                new Factor(
                        1 + Math.log1p(leading.size()) / Math.log(2) / 10,
                        leading.size() == 1 ? "1 method leads to it" : leading.size() + " methods lead to it"),
                again
                        ? new Factor(
                                AGAIN * gain.value(),
                                gain.because() + "; a change of it was refused before, and it is still the same")
                        : gain,
                Safety.of(id, calls, uses, tests.size(), commits.applyAsInt(target.file())));
        ProfileShare total = profile.total(id);
        boolean in = !tests.isEmpty();
        return new Ranked(
                target,
                in,
                new Opportunity(
                        null,
                        id.toString(),
                        target.module(),
                        file(target),
                        target.firstLine(),
                        target.lastLine(),
                        rounded(factors.product()),
                        factors,
                        findings,
                        profile.enough()
                                ? rounded(100 * total.value() * factors.gain().value())
                                : null,
                        callers.stream()
                                .limit(MOST_LISTED)
                                .map(Ranking::calling)
                                .toList(),
                        callers.size(),
                        leading.size(),
                        names(tests),
                        tests.size(),
                        names(uses.own()),
                        uses.libraries().stream().limit(MOST_LISTED).toList(),
                        shape == null ? null : shape.complexity(),
                        reasons(in, factors)));
    }

    private Factor share(MethodId id, double estimate) {
        if (!profile.enough()) {
            return new Factor(rounded(estimate), "no profile with enough samples: estimated from its loops and calls");
        }
        ProfileShare self = profile.self(id);
        return new Factor(
                // What was never seen is not nothing.
                rounded((self.samples() + 0.5) / (self.of() + 1)),
                String.format(
                        Locale.ROOT,
                        "%.1f %% of the profile (%.1f to %.1f %%)",
                        100 * self.value(),
                        100 * self.lower(),
                        100 * self.upper()));
    }

    private List<String> reasons(boolean in, Factors factors) {
        List<String> reasons = new ArrayList<>();
        if (!in) {
            reasons.add("Out: no test is seen to lead to it, so nothing could be proved. Add one.");
        }
        reasons.add("Time: " + factors.share().because() + ".");
        reasons.add("Reach: " + factors.reach().because() + ".");
        reasons.add("Gain: " + factors.gain().because() + ".");
        reasons.add("Safety: " + factors.safety().because() + ".");
        return reasons;
    }

    private static Ranked numbered(Ranked each, int rank) {
        Opportunity old = each.opportunity();
        return new Ranked(
                each.target(),
                true,
                new Opportunity(
                        rank,
                        old.target(),
                        old.module(),
                        old.file(),
                        old.firstLine(),
                        old.lastLine(),
                        old.score(),
                        old.factors(),
                        old.findings(),
                        old.impact(),
                        old.callers(),
                        old.callerCount(),
                        old.leadingTo(),
                        old.tests(),
                        old.testCount(),
                        old.ownCalls(),
                        old.libraryCalls(),
                        old.complexity(),
                        old.reasons()));
    }

    private static Opportunity.Calling calling(Caller caller) {
        return new Opportunity.Calling(
                caller.method().toString(),
                caller.kind().name().toLowerCase(Locale.ROOT),
                caller.line(),
                caller.test());
    }

    private static List<String> names(java.util.Collection<MethodId> methods) {
        return methods.stream().limit(MOST_LISTED).map(MethodId::toString).toList();
    }

    private String file(Target target) {
        Path root = project.root();
        return (target.file().startsWith(root) ? root.relativize(target.file()) : target.file())
                .toString()
                .replace('\\', '/');
    }

    private String text(Target target) {
        return project.modules().stream()
                .filter(module -> module.id().equals(target.module()))
                .findFirst()
                .map(module -> SourceTree.read(module, target.file()))
                .orElse("");
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
