package dev.speedopt.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.verification.capability.Capabilities;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.verification.compilation.CompiledProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule whose proposals need something that the ladder refuses would never have one accepted. */
class RuleCapabilitiesTest {
    @TempDir
    Path folder;

    @Test
    void no_rule_asks_for_more_than_candidates_are_given() {
        List<GoldenFiles.Case> cases = GoldenFiles.cases().toList();
        Path before = compile("before", cases, GoldenFiles.Case::before);
        Path after = compile("after", cases, GoldenFiles.Case::after);
        for (int i = 0; i < cases.size(); i++) {
            RungResult result = Capabilities.check(file(before, i), file(after, i), List.of());
            assertThat(result.passed()).as(cases.get(i) + ": " + result).isTrue();
        }
    }

    /** All at once, each in a package of its own. */
    private Path compile(String name, List<GoldenFiles.Case> cases, Function<GoldenFiles.Case, String> text) {
        CompiledProject project = new CompiledProject(folder.resolve(name));
        for (int i = 0; i < cases.size(); i++) {
            project.source("golden" + i + "/Example.java", "package golden" + i + "; " + text.apply(cases.get(i)));
        }
        return project.build().classes();
    }

    private static CompiledFile file(Path classes, int number) {
        try (var all = Files.list(classes.resolve("golden" + number))) {
            List<String> files = all.map(
                            file -> classes.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            return new CompiledFile(
                    RungResult.passed(Rung.COMPILATION, "It compiles", 0), classes, files, List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
