package dev.speedopt.repository.settings;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.FS;

/** The hooks that {@code git commit} would have run. */
public final class CommitHooks {
    private CommitHooks() {}

    public static Optional<String> note(Repository repository) {
        List<String> names = Stream.of("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit")
                .filter(name -> {
                    File hook = FS.DETECTED.findHook(repository, name);
                    return hook != null && FS.DETECTED.canExecute(hook);
                })
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Your Git hooks (" + String.join(", ", names)
                                + ") were not run on speed's commits: they expect the change in working tree and index, where it is not.");
    }
}
