package dev.speedopt.optimization.confirmation;

import dev.speedopt.optimization.run.Accepted;
import dev.speedopt.optimization.run.Change;
import dev.speedopt.optimization.run.Stack;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.repository.change.LineMerge;
import dev.speedopt.target.Target;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays changes on the user's code anew, one on top of the other, without those that were taken out. */
final class Restacking {
    private final ProjectModel project;
    private final Path directory;
    private int times;

    /** @param directory for the classes */
    Restacking(ProjectModel project, Path directory) {
        this.project = project;
        this.directory = directory;
    }

    /**
     * What came of it.
     *
     * @param stack with every change that could be laid
     * @param accepted the same, as the journal has them
     * @param left out, each with the reason
     */
    record Laid(Stack stack, List<Accepted> accepted, Map<Change, String> left) {}

    /** @param changes in the order in which they were accepted */
    Laid lay(List<Change> changes) {
        times++;
        Stack stack = new Stack(project);
        List<Accepted> accepted = new ArrayList<>();
        Map<Change, String> left = new LinkedHashMap<>();
        for (Change change : changes) {
            Target target = change.target();
            String now = stack.source(target);
            Optional<String> text = LineMerge.onto(now, change.before(), change.after());
            if (text.isEmpty()) {
                left.put(change, "it changes lines that another accepted change, or one that was taken back, changed");
                continue;
            }
            Path place =
                    directory.resolve("stack-" + times + "-" + change.attempt().id());
            CompiledFile compiled =
                    Compilation.of(stack.onTop(target), target, now).compile(text.get(), place.resolve("classes"));
            if (!compiled.compiled()) {
                left.put(change, "on top of the others: " + compiled.result().summary());
                continue;
            }
            Accepted laid = new Accepted(
                    change.attempt().id(),
                    target.module(),
                    target.file().toString(),
                    write(place.resolve("accepted.java"), text.get()),
                    compiled.classes().toString());
            stack.push(laid);
            accepted.add(laid);
        }
        return new Laid(stack, accepted, left);
    }

    private static String write(Path file, String text) {
        try {
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
