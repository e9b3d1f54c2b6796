package dev.speedopt.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.speedopt.evidence.BenchmarkResult;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.NoiseReport;
import dev.speedopt.evidence.RegressionCheck;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.evidence.StoredBaseline;
import dev.speedopt.report.Fixtures;
import dev.speedopt.report.HostileFixture;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final com.networknt.schema.JsonSchema RUN =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonSchema.of(RunResult.class));

    @Test
    void runs_are_valid_whatever_is_in_them() throws IOException {
        for (RunResult run : List.of(Fixtures.run(), Fixtures.empty(), HostileFixture.run("</script>\u202e{x, y}"))) {
            assertThat(problems(EvidenceJson.write(run))).isEmpty();
        }
    }

    @Test
    void what_is_missing_unknown_or_of_another_type_is_not_valid() throws IOException {
        ObjectNode run = (ObjectNode) JSON.readTree(EvidenceJson.write(Fixtures.run()));
        run.remove("started");
        run.put("surprise", 1);
        run.put("millis", "soon");
        ((ObjectNode) run.at("/attempts/0/decision")).put("kind", "MAYBE");

        assertThat(problems(run.toString()))
                .anyMatch(problem -> problem.contains("started"))
                .anyMatch(problem -> problem.contains("surprise"))
                .anyMatch(problem -> problem.contains("millis"))
                .anyMatch(problem -> problem.contains("kind"));
    }

    @ParameterizedTest
    @ValueSource(classes = {BenchmarkResult.class, NoiseReport.class, RegressionCheck.class, StoredBaseline.class})
    void every_kind_of_evidence_has_a_schema(Class<? extends Record> evidence) {
        assertThat(JsonSchema.of(evidence)).contains("\"$ref\"", evidence.getSimpleName());
    }

    private static Set<String> problems(String json) throws IOException {
        return RUN.validate(JSON.readTree(json)).stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toSet());
    }
}
