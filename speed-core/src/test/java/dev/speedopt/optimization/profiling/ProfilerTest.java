package dev.speedopt.optimization.profiling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.speedopt.analysis.profile.ProfileDocument;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.Libraries;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.SampleBuild;
import dev.speedopt.project.SampleModule;
import dev.speedopt.project.TestRequest;
import dev.speedopt.project.TestRun;
import dev.speedopt.project.ThisJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilerTest {
    @TempDir
    Path folder;

    private final List<TestRequest> runs = new ArrayList<>();
    private OptimizationPorts ports;

    @BeforeEach
    void layOut() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src/main/java"));
        Files.writeString(sources.resolve("A.java"), "class A { int a() { return 1; } }");
        ports = new OptimizationPorts(
                new SampleBuild(
                        folder,
                        folder.resolve("target/speed"),
                        List.of(SampleModule.of("g:a", folder).model())),
                request -> {
                    runs.add(request);
                    return new TestRun(request.label(), List.of(), "a fork died", Duration.ZERO);
                },
                new ThisJvm(),
                Console.silent(),
                Libraries.none());
    }

    @Test
    void runs_the_tests_again_for_want_of_samples_until_it_is_in_vain_and_says_so() throws IOException {
        Profiler.Result result = new Profiler(ports).profile(request(null, null, null));

        assertThat(runs).extracting(TestRequest::label).containsExactly("profile-1", "profile-2");
        assertThat(runs.get(0).jvmOptions()).anyMatch(option -> option.startsWith("-XX:StartFlightRecording:"));
        ProfileDocument document = result.document();
        assertThat(document.enough()).isFalse();
        assertThat(document.rounds()).isEqualTo(2);
        assertThat(document.notes())
                .contains("While the tests ran: a fork died")
                .anySatisfy(note -> assertThat(note).startsWith("Round 2 brought no sample"))
                .anySatisfy(note -> assertThat(note).startsWith("Ended with 0 of 500 samples wanted"));
        assertThat(EvidenceJson.read(Files.readString(result.json()), ProfileDocument.class))
                .isEqualTo(document);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(result.json().resolveSibling("profile.schema.json")))
                        .validate(new ObjectMapper().readTree(result.json().toFile())))
                .isEmpty();
        assertThat(result.flameGraph()).isNotEmptyFile();
        assertThat(ProfileSummary.lines(result))
                .contains("No method of the project reaches 1.00 % (speed.threshold).")
                .anySatisfy(line -> assertThat(line).startsWith("Profile of tests, run 2 times. Only 0 samples"));
    }

    @Test
    void refuses_what_is_not_there_and_names_all_that_makes_no_sense() {
        assertThatThrownBy(() -> new Profiler(ports).profile(request(null, "org.acme.Main", null)))
                .isInstanceOf(ProjectException.class)
                .hasMessageStartingWith("speed.main is org.acme.Main, and no module has a class of that name");
        assertThatThrownBy(() -> new Profiler(ports).profile(request("other", null, null)))
                .isInstanceOf(ProjectException.class)
                .hasMessage("speed.module is other, and there is no such module; there are g:a");
        assertThatThrownBy(() -> new Profiler(ports).profile(request(null, null, "Some.*")))
                .isInstanceOf(ProjectException.class)
                .hasMessageStartingWith("No benchmarks that can be run were found");
        ProfileRequest nonsense = new ProfileRequest(
                null,
                null,
                "x",
                "Main",
                List.of(),
                null,
                Double.NaN,
                0,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                "shop");
        assertThatThrownBy(() -> new Profiler(ports).profile(nonsense))
                .isInstanceOf(ProjectException.class)
                .hasMessageContainingAll("speed.threshold is NaN", "speed.samples is 0", "Both speed.main and");
        assertThat(runs).isEmpty();
    }

    private static ProfileRequest request(@Nullable String module, @Nullable String main, @Nullable String benchmark) {
        return new ProfileRequest(
                null,
                module,
                benchmark,
                main,
                List.of(),
                null,
                1.0,
                500,
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                "shop");
    }
}
