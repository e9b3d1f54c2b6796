package dev.speedopt.optimization.confirmation;

import dev.speedopt.optimization.run.Change;
import dev.speedopt.repository.change.LineMerge;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a file's text comes to under some of the accepted changes. */
final class FileTexts {
    private FileTexts() {}

    /**
     * @param base text without any change
     * @param changes in order, of this file and of others
     * @return empty where one of them does not fit on those before it
     */
    static Optional<String> of(String base, List<Change> changes, Path file) {
        Optional<String> text = Optional.of(base);
        for (Change change : changes) {
            if (change.target().file().equals(file)) {
                text = text.flatMap(now -> LineMerge.onto(now, change.before(), change.after()));
            }
        }
        return text;
    }
}
