package dev.speedopt.optimization.opportunity;

import dev.speedopt.analysis.Finding;
import dev.speedopt.analysis.callgraph.CallGraph;
import dev.speedopt.analysis.opportunity.Ranked;
import dev.speedopt.analysis.opportunity.Ranking;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.proposal.rule.RuleSurvey;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks through the whole reactor for methods that are worth making faster: the same for {@code analyze} and {@code optimize}. */
public final class OpportunitySearch {
    private final OptimizationPorts ports;

    public OpportunitySearch(OptimizationPorts ports) {
        this.ports = ports;
    }

    /**
     * @param targets to choose from
     * @param profile where the time goes
     * @param beyondRules whether somebody other than the rules may have something to say about any method
     */
    public Found among(List<Target> targets, Profile profile, boolean beyondRules) {
        RuleSurvey survey = new RuleSurvey();
        Map<String, List<Target>> byModule = new HashMap<>();
        targets.forEach(target -> byModule.computeIfAbsent(target.module(), key -> new ArrayList<>())
                .add(target));
        for (ModuleModel module : ports.project().modules()) {
            List<Target> inModule = byModule.getOrDefault(module.id(), List.of());
            int files = (int) inModule.stream().map(Target::file).distinct().count();
            if (files > 0) {
                try (Console.Step step = ports.console().step("Looking for opportunities in " + module.id())) {
                    survey.look(module, inModule, done -> step.progress(done, files, done + " of " + files + " files"));
                }
            }
        }
        try (Console.Step step = ports.console().step("Ranking opportunities")) {
            CallGraph calls = CallGraph.of(ports.project().modules());
            Memory memory = Memory.of(ports.project().root());
            List<String> notes = new ArrayList<>(memory.notes());
            new TreeMap<>(survey.declined())
                    .forEach((file, why) -> notes.add("Left alone, " + relative(file) + ": " + why));
            notes.addAll(calls.problems());
            Ranking ranking = new Ranking(ports.project(), profile, calls, memory.past(), memory::commits);
            return new Found(ranking.rank(targets, findings(targets, survey, beyondRules)), notes);
        }
    }

    private static Map<MethodId, List<Finding>> findings(List<Target> targets, RuleSurvey survey, boolean beyondRules) {
        Map<MethodId, List<Finding>> findings = new HashMap<>(survey.findings());
        if (beyondRules) {
            targets.forEach(target -> findings.putIfAbsent(target.id(), List.of()));
        }
        return findings;
    }

    private String relative(Path file) {
        Path root = ports.project().root();
        return (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
    }

    /**
     * What was found.
     *
     * @param ranked the best first, those that are out last
     * @param notes what could not be looked at
     */
    public record Found(List<Ranked> ranked, List<String> notes) {
        public Found {
            ranked = List.copyOf(ranked);
            notes = List.copyOf(notes);
        }
    }
}
