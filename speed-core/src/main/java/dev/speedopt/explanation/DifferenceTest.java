package dev.speedopt.explanation;

import dev.speedopt.probe.describe.CallDescription;
import dev.speedopt.probe.describe.Descriptions;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.Target;
import dev.speedopt.testwriting.CallDescriber;
import dev.speedopt.testwriting.ParameterNames;
import dev.speedopt.testwriting.TestBench;
import dev.speedopt.testwriting.TestClass;
import dev.speedopt.testwriting.TestMethod;
import dev.speedopt.testwriting.TestNames;
import dev.speedopt.testwriting.TestStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the test that shows a difference, and makes sure that it does: green on the original, red on the attempt. */
final class DifferenceTest {
    private final ModuleModel module;
    private final Jvm jvm;
    private final Path directory;

    /**
     * What came of it.
     *
     * @param source of the test; absent when none was found that shows the difference
     * @param note why there is none; empty otherwise
     */
    record Written(@Nullable String source, String note) {}

    DifferenceTest(ModuleModel module, Jvm jvm, Path directory) {
        this.module = module;
        this.jvm = jvm;
        this.directory = directory;
    }

    Written write(Target target, byte[] input, List<Path> original, List<Path> candidate) {
        try {
            return written(target, input, original, candidate);
        } catch (ProjectException e) {
            return none(String.valueOf(e.getMessage()));
        }
    }

    private Written written(Target target, byte[] input, List<Path> original, List<Path> candidate) {
        TestStyle style = TestStyle.of(module);
        Descriptions described = new CallDescriber(jvm, directory)
                .describe(target.id(), recording(input), List.of(0), original, style.level());
        CallDescription call = described.calls().get(0);
        String refusal = described.method().refusal().isEmpty()
                ? call.refusal()
                : described.method().refusal();
        if (!refusal.isEmpty()) {
            return none(refusal);
        }
        String name = TestNames.classFor(target.id(), "Difference");
        String method = TestNames.method(style, target.id().methodName(), List.of("stays", "as", "it", "was"));
        TestClass test = TestClass.write(
                style,
                TestNames.room(target.id()),
                name,
                List.of(),
                described.method(),
                ParameterNames.of(module, target),
                List.of(new TestMethod(method, call)));
        TestBench bench = new TestBench(module, jvm, directory);
        Map<Long, String> errors = bench.compile(test);
        if (!errors.isEmpty()) {
            return none("the test that was written does not compile: "
                    + errors.values().iterator().next());
        }
        if (!"".equals(bench.run(test, original).get(method))) {
            return none("the test that was written is not green on the original");
        }
        return "".equals(bench.run(test, candidate).get(method))
                ? none("what differs cannot be seen through what a test can call")
                : new Written(test.text(), "");
    }

    private Path recording(byte[] input) {
        Path file = directory.resolve("smallest.calls");
        try {
            Files.createDirectories(directory);
            new Recording(List.of(new Recording.Entry(0, false, input))).write(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
        return file;
    }

    private static Written none(String why) {
        return new Written(null, "No test shows it: " + why + ".");
    }
}
