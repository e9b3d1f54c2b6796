package dev.speedopt.candidate;

import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which methods a given change is about. */
public final class ChangedMethods {
    private ChangedMethods() {}

    /**
     * The targets of a change: what the user named, or the methods whose text differs.
     *
     * @param selector as the user wrote it; null for whatever differs
     * @return at least one, each in the original, the candidate and the working tree
     * @throws ProjectException when the change is in no method, or not where the user says
     */
    public static List<Target> of(ProjectModel project, GivenCandidate given, @Nullable String selector) {
        if (selector != null) {
            return named(project, given, selector, inBoth(given));
        }
        List<Target> changed = in(given);
        if (changed.isEmpty()) {
            throw new ProjectException("The change in " + given.file().getFileName()
                    + " lies in no method that both versions have. Name the method to compare: "
                    + "-Dspeed.target=pkg.Class#method");
        }
        return changed;
    }

    /** The methods that both versions have and whose text differs; it may be none. */
    public static List<Target> in(GivenCandidate given) {
        JavaSource original = parse(given, given.original());
        JavaSource candidate = parse(given, given.candidate());
        return inBoth(given).stream()
                .filter(target -> !text(original, target).equals(text(candidate, target)))
                .toList();
    }

    private static List<Target> inBoth(GivenCandidate given) {
        JavaSource original = parse(given, given.original());
        JavaSource candidate = parse(given, given.candidate());
        return new SourceTree(List.of(given.module()))
                .find(TargetSelector.parse(packageOf(original))).stream()
                        .filter(target -> target.file().equals(given.file()))
                        .filter(target -> original.find(target.id()) != null)
                        .filter(target -> candidate.find(target.id()) != null)
                        .toList();
    }

    private static JavaSource parse(GivenCandidate given, String text) {
        return JavaSource.parse(given.file().getFileName().toString(), text);
    }

    private static List<Target> named(
            ProjectModel project, GivenCandidate given, String selector, List<Target> inFile) {
        TargetSelector wanted = TargetSelector.parse(selector);
        List<Target> meant =
                inFile.stream().filter(target -> wanted.matches(target.id())).toList();
        if (meant.isEmpty()) {
            new SourceTree(project.modules()).require(wanted);
            throw new ProjectException(selector + " is not a method that both versions of "
                    + given.file().getFileName() + " have.");
        }
        return meant;
    }

    /** As a selector; everything for a file without a package. */
    private static String packageOf(JavaSource source) {
        return source.unit().getPackageName() == null ? "" : source.unit().getPackageName() + ".*";
    }

    private static String text(JavaSource source, Target target) {
        MethodDeclaration method = source.find(target.id());
        return method == null ? "" : source.text().substring(method.start(), method.end());
    }
}
