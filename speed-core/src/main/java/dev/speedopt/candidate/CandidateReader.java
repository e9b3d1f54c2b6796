package dev.speedopt.candidate;

import dev.speedopt.candidate.MainSources.Located;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.target.TargetSelector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a user names as original and as candidate: a patch file, a {@code .java} file, or a commit, branch or tag. */
public final class CandidateReader {
    private static final int NAMED = 5;

    private final ProjectModel project;
    private final MainSources sources;

    public CandidateReader(ProjectModel project) {
        this.project = project;
        this.sources = MainSources.of(project);
    }

    /**
     * The one file that the two differ in.
     *
     * @param original as the user wrote it; null for the working tree
     * @param candidate as the user wrote it; a patch is applied to the original where that is a commit or the working tree,
     *     to the working tree otherwise
     * @param selector of the target, which says which file is meant where two commits differ in several; null when none
     * @throws ProjectException with the cure, when it is not one main source file that both have and that differs
     */
    public GivenCandidate read(@Nullable String original, String candidate, @Nullable String selector) {
        SpeedRepository repository = null;
        try {
            Names names = new Names(original, candidate);
            repository = names.revisions() ? SpeedRepository.open(project.root()) : null;
            return compare(names, repository, selector);
        } finally {
            if (repository != null) {
                repository.close();
            }
        }
    }

    /**
     * What the working tree changed since a commit: one for each main source file that both have and that differs. New and
     * deleted files have nothing to be compared with.
     */
    public List<GivenCandidate> changedSince(SpeedRepository repository, Revision revision) {
        Side then = new RevisionSide(repository, revision, sources);
        Side now = new WorkingTreeSide();
        return then.changes(now).stream()
                .map(file -> new GivenCandidate(
                        file.module(),
                        file.file(),
                        then.name(),
                        text(then, file),
                        now.name(),
                        text(now, file),
                        List.of()))
                .filter(given -> !given.original().equals(given.candidate()))
                .toList();
    }

    private GivenCandidate compare(Names names, @Nullable SpeedRepository repository, @Nullable String selector) {
        Side tree = new WorkingTreeSide();
        Side before = names.original == null ? tree : side(names.original, "speed.original", tree, repository);
        Side base = before instanceof RevisionSide ? before : tree;
        Side after = side(names.candidate, "speed.candidate", base, repository);
        List<String> notes = new ArrayList<>();
        Located file = choose(before, after, selector, notes);
        String old = text(before, file);
        String now = text(after, file);
        if (old.equals(now)) {
            throw new ProjectException(before.name() + " and " + after.name() + " have the same "
                    + project.root().relativize(file.file()) + ": there is nothing to compare.");
        }
        for (Side side : List.of(before, after)) {
            if (!side.passedOver().isEmpty()) {
                notes.add("Passed over, no main source of this build: " + String.join(", ", side.passedOver()) + " ("
                        + side.name() + ").");
            }
        }
        return new GivenCandidate(file.module(), file.file(), before.name(), old, after.name(), now, notes);
    }

    private Side side(String name, String parameter, Side base, @Nullable SpeedRepository repository) {
        Path path = path(name);
        if (path != null) {
            byte[] content = bytes(path);
            return name.endsWith(".java")
                    ? JavaFileSide.of(path, content, sources)
                    : PatchSide.of(path, content, sources, base);
        }
        if (repository == null) {
            throw new IllegalStateException("no repository for " + name);
        }
        return new RevisionSide(
                repository,
                repository
                        .revision(name)
                        .orElseThrow(() -> new ProjectException(parameter + " is '" + name
                                + "': there is no such file from " + project.root()
                                + ", and no such commit, branch or tag in the Git repository. "
                                + "Name a patch, a .java file or a commit.")),
                sources);
    }

    /** The file in which the two differ; several are refused unless a target says which one of two commits' is meant. */
    private Located choose(Side before, Side after, @Nullable String selector, List<String> notes) {
        Set<Located> named = new LinkedHashSet<>();
        List.of(before, after).stream()
                .filter(side -> !(side instanceof RevisionSide))
                .forEach(side -> named.addAll(side.changes(side)));
        boolean whole = !named.isEmpty();
        if (!whole) {
            named.addAll(after instanceof RevisionSide revision ? revision.changes(before) : before.changes(after));
        }
        if (named.size() > 1 && !whole && selector != null) {
            TargetSelector target = TargetSelector.parse(selector);
            List<Located> meant =
                    named.stream().filter(file -> means(target, file)).toList();
            if (meant.size() == 1) {
                notes.add(before.name() + " and " + after.name() + " also differ in " + list(named, meant.get(0))
                        + ". These stay as they are in the working tree.");
                return meant.get(0);
            }
        }
        if (named.size() != 1) {
            throw new ProjectException(
                    named.isEmpty()
                            ? before.name() + " and " + after.name() + " differ in no main source that both have."
                            : before.name() + " and " + after.name() + " differ in " + named.size()
                                    + " main sources, and one at a time can be compared: " + list(named, null) + ". "
                                    + (whole
                                            ? "Split the change up, one file each."
                                            : "Name the method with -Dspeed.target=pkg.Class#method."));
        }
        return named.iterator().next();
    }

    private static boolean means(TargetSelector target, Located file) {
        String className = target.className();
        String type = file.inRoot().replaceFirst("\\.java$", "").replace('/', '.');
        return className != null
                && (className.equals(type) || className.startsWith(type + ".") || className.startsWith(type + "$"));
    }

    private String list(Set<Located> files, @Nullable Located but) {
        List<String> names = files.stream()
                .filter(file -> !file.equals(but))
                .map(file -> project.root().relativize(file.file()).toString())
                .toList();
        return names.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
    }

    private String text(Side side, Located file) {
        byte[] content = side.content(file)
                .orElseThrow(() -> new ProjectException(side.name() + " has no "
                        + project.root().relativize(file.file()) + ", so there is nothing to compare."));
        try {
            String text = file.module()
                    .encoding()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return LineEnds.like(new WorkingTreeSide().content(file).orElseThrow(), text);
        } catch (CharacterCodingException e) {
            throw new ProjectException(
                    side.name() + " is not written in " + file.module().encoding()
                            + ", the encoding of the module's sources (project.build.sourceEncoding).",
                    e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** The file that a name means; null when it can only be a commit. */
    private @Nullable Path path(String name) {
        try {
            Path path = project.root().resolve(name).normalize();
            if (Files.isRegularFile(path)) {
                return path;
            }
        } catch (java.nio.file.InvalidPathException e) {
            return null;
        }
        if (name.endsWith(".java") || name.endsWith(".patch") || name.endsWith(".diff")) {
            throw new ProjectException("There is no file " + name + " (looked for from " + project.root() + ").");
        }
        return null;
    }

    /** What was written, trimmed. */
    private final class Names {
        private final @Nullable String original;
        private final String candidate;

        Names(@Nullable String original, String candidate) {
            this.original = original == null || original.isBlank() ? null : original.strip();
            this.candidate = candidate.strip();
            if (this.candidate.isEmpty()) {
                throw new ProjectException(
                        "Nothing to compare. Name a patch, a .java file or a commit: -Dspeed.candidate=faster.patch");
            }
        }

        boolean revisions() {
            return path(candidate) == null || (original != null && path(original) == null);
        }
    }
}
