package dev.speedopt.optimization.rebase;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.past.AcceptedChange;
import dev.speedopt.repository.past.AcceptedChanges;
import dev.speedopt.repository.past.Renames;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the methods of accepted changes are on the new base. */
final class Relocation {
    private final SpeedRepository git;
    private final ProjectModel project;
    private final Renames renames;
    private final MethodSearch sources;
    private final Revision base;
    private final boolean sameBuild;
    private final Map<AcceptedChange, Target> targets = new HashMap<>();
    private final Map<Path, String> oldPaths = new HashMap<>();
    private final Map<AcceptedChange, MethodChange> methods = new LinkedHashMap<>();

    private Relocation(SpeedRepository git, ProjectModel project, AcceptedChanges.OfRun old, Revision base) {
        this.git = git;
        this.project = project;
        this.base = base;
        this.renames = Renames.between(git, old.base(), base);
        this.sources = MethodSearch.in(project.modules());
        this.sameBuild = buildFiles(old.base()).equals(buildFiles(base));
    }

    static Relocation of(ProjectModel project, SpeedRepository git, AcceptedChanges.OfRun old, Revision base) {
        Relocation relocation = new Relocation(git, project, old, base);
        old.changes().forEach(relocation::read);
        // Of methods that do the same, those that are where they were are themselves.
        relocation.methods.forEach((change, method) -> relocation
                .sources
                .inPlace(method.before(), relocation.file(change))
                .ifPresent(target -> relocation.put(change, target)));
        Set<Target> taken = Set.copyOf(relocation.targets.values());
        relocation.methods.forEach((change, method) -> {
            if (!relocation.targets.containsKey(change)) {
                relocation
                        .sources
                        .find(method.before(), relocation.file(change), taken)
                        .ifPresent(target -> relocation.put(change, target));
            }
        });
        return relocation;
    }

    private void read(AcceptedChange change) {
        Optional<MethodId> id =
                change.attempt().map(attempt -> attempt.target()).or(() -> id(change.target()));
        Charset encoding = encoding(file(change));
        String name = change.path().substring(change.path().lastIndexOf('/') + 1);
        id.flatMap(method -> MethodChange.of(
                        name, new String(change.before(), encoding), new String(change.after(), encoding), method))
                .ifPresent(method -> methods.put(change, method));
    }

    private Path file(AcceptedChange change) {
        return git.top().resolve(renames.after(change.path()));
    }

    private void put(AcceptedChange change, Target target) {
        targets.put(change, target);
        // Git follows a file only while most of it is the same.
        oldPaths.put(target.file(), change.path());
    }

    private static Optional<MethodId> id(String selector) {
        TargetSelector parsed = TargetSelector.parse(selector);
        return parsed.className() == null || parsed.methodName() == null || parsed.parameterTypes() == null
                ? Optional.empty()
                : Optional.of(new MethodId(parsed.className(), parsed.methodName(), parsed.parameterTypes()));
    }

    /** The method that it is about now. */
    Optional<Target> target(AcceptedChange change) {
        return Optional.ofNullable(targets.get(change));
    }

    /** Why there is none. */
    String reason(AcceptedChange change) {
        return methods.containsKey(change)
                ? "its method is not in " + base.describe() + ", neither by its name nor by what it does"
                : "its commit does not tell which method it changed";
    }

    MethodChange method(AcceptedChange change) {
        return java.util.Objects.requireNonNull(methods.get(change));
    }

    /** All methods of the new base. */
    List<Target> all() {
        return sources.all();
    }

    /** Whether the build itself, and what it depends on, is what it was. */
    boolean sameBuild() {
        return sameBuild;
    }

    /** Text that a method's file had when a change was made; empty when it was not there. */
    Optional<String> before(AcceptedChange change, Target target) {
        return change.parent()
                .read(oldPaths.getOrDefault(target.file(), renames.before(git.relativePath(target.file()))))
                .map(bytes -> new String(bytes, encoding(target.file())).replace("\r\n", "\n"));
    }

    private Charset encoding(Path file) {
        return project.modules().stream()
                .filter(module -> file.startsWith(module.baseDirectory()))
                .map(ModuleModel::encoding)
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }

    private static Map<String, String> buildFiles(Revision revision) {
        Map<String, String> files = new HashMap<>(revision.files(List.of("")));
        files.keySet().removeIf(path -> !path.endsWith("pom.xml") && !path.startsWith(".mvn/"));
        return files;
    }
}
