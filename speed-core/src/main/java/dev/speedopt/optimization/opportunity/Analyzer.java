package dev.speedopt.optimization.opportunity;

import dev.speedopt.analysis.opportunity.AnalysisDocument;
import dev.speedopt.analysis.opportunity.Opportunity;
import dev.speedopt.analysis.opportunity.Ranked;
import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.optimization.profiling.KeptProfile;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.OtherLanguages;
import dev.speedopt.target.PreviewFeatures;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetList;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The story of {@code speed:analyze}: sources, what rules see in them, who calls what, where the time goes; ranked. */
public final class Analyzer {
    private final OptimizationPorts ports;

    public Analyzer(OptimizationPorts ports) {
        this.ports = ports;
    }

    /** @throws dev.speedopt.project.ProjectException when the selector names nothing, or the recording is not there */
    public AnalysisDocument analyze(AnalysisRequest request) {
        long start = System.nanoTime();
        SourceTree sources = new SourceTree(ports.project().modules());
        List<Target> targets;
        try (Console.Step step = ports.console().step("Reading the sources")) {
            targets = TargetList.parse(request.selector() == null ? "" : request.selector())
                    .require(sources);
        }
        List<String> notes = new ArrayList<>(leftAlone(sources));
        KeptProfile kept = KeptProfile.find(ports.project(), request.recording());
        Profile profile = kept.read(targets);
        notes.addAll(profile.problems());
        notes.addAll(kept.notes(ports.project()));
        OpportunitySearch.Found found = new OpportunitySearch(ports).among(targets, profile, false);
        notes.addAll(found.notes());
        return new AnalysisDocument(
                1,
                request.projectName(),
                Instant.now().toString(),
                (System.nanoTime() - start) / 1_000_000,
                profile.enough()
                        ? new AnalysisDocument.ProfileUsed(kept.source(), profile.samples(), profile.confidence())
                        : null,
                modules(targets),
                opportunities(found.ranked(), true),
                opportunities(found.ranked(), false),
                silent(targets, found.ranked()),
                notes);
    }

    private List<String> leftAlone(SourceTree sources) {
        List<String> notes = new ArrayList<>();
        Path root = ports.project().root();
        for (Path each : sources.generated()) {
            notes.add("Left alone, because a tool wrote it: "
                    + (each.startsWith(root) ? root.relativize(each) : each)
                            .toString()
                            .replace('\\', '/'));
        }
        for (ModuleModel module : ports.project().modules()) {
            if (PreviewFeatures.in(module)) {
                notes.add("Left alone: " + module.id() + ", which is compiled with --enable-preview.");
            }
            OtherLanguages.count(module)
                    .forEach((language, files) -> notes.add("Left alone in " + module.id() + ": " + files
                            + (files == 1 ? " file of " : " files of ") + language + "; only Java is looked at."));
        }
        return notes;
    }

    private List<AnalysisDocument.Module> modules(List<Target> targets) {
        return ports.project().modules().stream()
                .map(module -> {
                    List<Target> own = targets.stream()
                            .filter(target -> target.module().equals(module.id()))
                            .toList();
                    return new AnalysisDocument.Module(
                            module.id(),
                            (int) own.stream().map(Target::file).distinct().count(),
                            own.size(),
                            JavaSource.level(module));
                })
                .toList();
    }

    private static List<Opportunity> opportunities(List<Ranked> ranked, boolean in) {
        return ranked.stream()
                .filter(each -> each.in() == in)
                .map(Ranked::opportunity)
                .toList();
    }

    private static AnalysisDocument.Silent silent(List<Target> targets, List<Ranked> ranked) {
        Set<Target> said = ranked.stream().map(Ranked::target).collect(Collectors.toSet());
        return new AnalysisDocument.Silent(
                "No rule sees a slow pattern whose preconditions hold.",
                targets.stream()
                        .filter(target -> !said.contains(target))
                        .map(target -> target.id().toString())
                        .toList());
    }
}
