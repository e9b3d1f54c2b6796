package dev.speedopt.candidate;

import dev.speedopt.candidate.MainSources.Located;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.past.Ancestry;
import dev.speedopt.repository.past.Renames;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodCode;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The methods of the working tree that a range of commits touched: whose code it changed, or which it added. Files that moved
 * or were renamed are followed; what only changed its layout, its comments or its place was not touched.
 */
public final class TouchedMethods {
    private final ProjectModel project;
    private final SpeedRepository git;
    private final Ancestry ancestry;
    private final MainSources sources;

    public TouchedMethods(ProjectModel project, SpeedRepository git) {
        this.project = project;
        this.git = git;
        this.ancestry = new Ancestry(git);
        this.sources = MainSources.of(project);
    }

    /**
     * Everything that came after a commit, what is not committed yet included.
     *
     * @param name commit, branch or tag; what it has and HEAD has not, since the two went apart, does not count
     * @throws ProjectException when there is no such commit, or nothing that both have in common
     */
    public List<Target> since(String name) {
        Revision since = revision("speed.since", name);
        Revision head = revision("HEAD", "HEAD");
        Revision fork = ancestry.forkPoint(since, head)
                .orElseThrow(() -> new ProjectException("speed.since is '" + name
                        + "', and HEAD has no commit in common " + "with it" + shallow(head) + "."));
        Renames renames = Renames.between(git, fork, head);
        List<Target> touched = new ArrayList<>();
        for (Located file : sources.all()) {
            String text = SourceTree.read(file.module(), file.file());
            String before = renames.before(path(file));
            Optional<String> old = text(fork, before, file);
            if (old.isEmpty() || !old.get().equals(text)) {
                touched.addAll(targets(file, changed(name(before), old.orElse(""), fileName(file), text)));
            }
        }
        return touched;
    }

    /**
     * What one commit changed, as far as it is still there.
     *
     * @throws ProjectException when there is no such commit, or when its parent is missing
     */
    public List<Target> of(String name) {
        Revision commit = revision("speed.commit", name);
        Optional<Revision> parent = ancestry.parent(commit);
        if (parent.isEmpty() && ancestry.cutOff(commit)) {
            throw new ProjectException(
                    "speed.commit is '" + name + "', whose parent is not in this clone. Fetch it: git "
                            + "fetch --deepen=1 (or actions/checkout with fetch-depth: 0).");
        }
        Revision head = revision("HEAD", "HEAD");
        Optional<Renames> within = parent.map(before -> Renames.between(git, before, commit));
        Renames since = Renames.between(git, commit, head);
        List<Target> touched = new ArrayList<>();
        for (Located file : sources.all()) {
            String then = since.before(path(file));
            Optional<String> after = text(commit, then, file);
            if (after.isPresent()) {
                String before = within.map(renames -> renames.before(then)).orElse(then);
                Optional<String> old = parent.flatMap(revision -> text(revision, before, file));
                if (old.isEmpty() || !old.get().equals(after.get())) {
                    touched.addAll(targets(file, changed(name(before), old.orElse(""), name(then), after.get())));
                }
            }
        }
        return touched;
    }

    /** Places in the later text whose code the earlier one has not there. */
    private static Set<String> changed(String oldName, String old, String newName, String now) {
        Map<String, MethodCode> before = MethodCode.of(oldName, old);
        Set<String> places = new HashSet<>();
        MethodCode.of(newName, now).forEach((place, method) -> {
            MethodCode earlier = before.get(place);
            if (earlier == null || !earlier.code().equals(method.code())) {
                places.add(place);
            }
        });
        return places;
    }

    private List<Target> targets(Located file, Set<String> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        JavaSource source = JavaSource.parse(fileName(file), SourceTree.read(file.module(), file.file()));
        String within =
                source.unit().getPackageName() == null ? "" : source.unit().getPackageName() + ".*";
        return new SourceTree(List.of(file.module()))
                .find(TargetSelector.parse(within)).stream()
                        .filter(target -> target.file().equals(file.file()))
                        .filter(target -> {
                            MethodDeclaration method = source.find(target.id());
                            return method != null
                                    && places.contains(MethodCode.of(method, fileName(file))
                                            .place());
                        })
                        .toList();
    }

    private Optional<String> text(Revision revision, String path, Located file) {
        return revision.read(path).map(bytes -> new String(bytes, file.module().encoding()));
    }

    private String path(Located file) {
        return git.relativePath(file.file());
    }

    private static String fileName(Located file) {
        return file.file().getFileName().toString();
    }

    private static String name(String path) {
        return Path.of(path).getFileName().toString();
    }

    private Revision revision(String parameter, String name) {
        return git.revision(name)
                .orElseThrow(() -> new ProjectException(parameter + " is '" + name
                        + "': there is no such commit, branch or tag in " + git.top() + " (build " + project.root()
                        + "). In CI, fetch it first: git fetch origin main (and its history, with actions/checkout "
                        + "fetch-depth: 0)."));
    }

    private String shallow(Revision head) {
        return git.shallow()
                ? ": this clone is shallow, and ends before it; fetch the history (git fetch --unshallow, or "
                        + "actions/checkout with fetch-depth: 0)"
                : " (" + head.describe() + ")";
    }
}
