package dev.speedopt.optimization.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.speedopt.analysis.callgraph.CompiledProject;
import dev.speedopt.analysis.opportunity.AnalysisDocument;
import dev.speedopt.analysis.opportunity.Opportunity;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.Libraries;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.SampleBuild;
import dev.speedopt.project.TestRun;
import dev.speedopt.project.ThisJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzerTest {
    private static final String MAIN = """
            package p;
            import java.util.List;
            class Orders {
                static String join(List<String> names) {
                    String all = "";
                    for (String name : names) { all += name; }
                    return all;
                }
                static String untested(List<String> names) {
                    String all = "";
                    for (String name : names) { all += name; }
                    return all;
                }
                static int fast() { return 1; }
            }
            """;
    private static final String TEST = """
            package p;
            @interface Test { }
            class OrdersTest { @Test void runs() { Orders.join(java.util.List.of()); Orders.fast(); } }
            """;

    @TempDir
    Path folder;

    private OptimizationPorts ports;

    @BeforeEach
    void layOut() {
        SampleBuild build = new SampleBuild(
                folder,
                folder.resolve("target/speed"),
                List.of(CompiledProject.module(
                        "g:a", folder, Map.of("p/Orders.java", MAIN), Map.of("p/OrdersTest.java", TEST))));
        ports = new OptimizationPorts(
                build,
                request -> new TestRun(request.label(), List.of(), "nobody is to be run", Duration.ZERO),
                new ThisJvm(),
                Console.silent(),
                Libraries.none());
    }

    @Test
    void says_what_is_in_what_is_out_and_what_nobody_has_anything_to_say_about() throws IOException {
        Files.createDirectories(folder.resolve("src/main/kotlin"));
        Files.writeString(folder.resolve("src/main/kotlin/A.kt"), "class A");
        AnalysisDocument document = new Analyzer(ports).analyze(new AnalysisRequest(null, null, "shop"));

        assertThat(document.opportunities())
                .extracting(Opportunity::target)
                .containsExactly("p.Orders#join(java.util.List)");
        assertThat(document.out()).extracting(Opportunity::target).containsExactly("p.Orders#untested(java.util.List)");
        assertThat(document.silent().methods()).containsExactly("p.Orders#fast()");
        assertThat(document.modules()).containsExactly(new AnalysisDocument.Module("g:a", 1, 3, 17));
        assertThat(document.notes())
                .contains("Left alone in g:a: 1 file of Kotlin; only Java is looked at.")
                .anySatisfy(note -> assertThat(note).startsWith("There is no profile yet"))
                .anySatisfy(note -> assertThat(note).startsWith("Nothing is known of the files' history"));
    }

    @Test
    void the_file_is_what_its_schema_says_and_the_table_fits_a_terminal() throws IOException {
        AnalysisDocument document = new Analyzer(ports).analyze(new AnalysisRequest(null, null, "shop"));
        Path file = AnalysisFiles.write(document, folder.resolve("made"));

        assertThat(EvidenceJson.read(Files.readString(file), AnalysisDocument.class))
                .isEqualTo(document);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(file.resolveSibling("analysis.schema.json")))
                        .validate(new ObjectMapper().readTree(file.toFile())))
                .isEmpty();
        List<String> lines = AnalysisSummary.lines(document, file);
        assertThat(lines.stream().filter(line -> !line.contains(file.toString())))
                .allMatch(line -> line.length() <= 93);
        assertThat(String.join("\n", lines))
                .contains(
                        "1    Orders#join", "string-concatenation-in", "Out:\n  Orders#untested", "3 methods in 1 file")
                .doesNotContain("Out: ")
                .contains("mvn speed:optimize -Dspeed.target='p.Orders#join(java.util.List)'");
    }

    @Test
    void refuses_a_recording_that_is_not_there() {
        Path none = folder.resolve("none.jfr");
        assertThatThrownBy(() -> new Analyzer(ports).analyze(new AnalysisRequest(null, none, "shop")))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("speed.recording is " + none);
    }
}
