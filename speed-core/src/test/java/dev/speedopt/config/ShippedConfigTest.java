package dev.speedopt.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.speedopt.verification.capability.Capabilities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files under {@code config/}: what users read, what editors check and what the code does are the same. */
class ShippedConfigTest {
    private static final Path FOLDER = Path.of("..", "config");
    static final List<String> NAMES = ConfigFiles.NAMES;

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);

    @Test
    void loading_them_changes_nothing() {
        List<Path> files = NAMES.stream().map(FOLDER::resolve).toList();
        assertThat(files).allMatch(Files::isRegularFile);
        assertThat(ConfigLoader.load(files, Map.of())).isEqualTo(SpeedConfig.defaults());
    }

    @Test
    void loading_none_of_them_gives_the_defaults() {
        assertThat(ConfigLoader.load(List.of(), Map.of())).isEqualTo(SpeedConfig.defaults());
    }

    @Test
    void nothing_is_sent_to_models_by_default() {
        assertThat(SpeedConfig.defaults().models().enabled()).isFalse();
    }

    @Test
    void the_example_of_the_specification_is_accepted() {
        List<Path> files = List.of(
                Path.of("src/test/resources/specification/speed_config.yaml"),
                Path.of("src/test/resources/specification/consensus_config.yaml"));
        assertThat(ConfigLoader.load(files, Map.of())).isEqualTo(SpeedConfig.defaults());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void editors_accept_them(String name) throws Exception {
        JsonNode yaml = new YAMLMapper().readTree(FOLDER.resolve(name).toFile());
        assertThat(schema(name).validate(yaml)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void their_schemas_are_sound(String name) throws Exception {
        JsonSchema meta = SCHEMAS.getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V7.getId()));
        JsonNode schema =
                new ObjectMapper().readTree(FOLDER.resolve(schemaName(name)).toFile());
        assertThat(meta.validate(schema)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void every_key_is_explained(String name) throws Exception {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("  (- )?[a-z_]+:.*|    [a-z_]+: (?!\\d|grok|xai).*")
                    && !lines.get(i).contains("provider:")) {
                assertThat(lines.get(i - 1))
                        .as("comment above line %d: %s", i + 1, lines.get(i))
                        .matches("\\s*(#.*|- .*|name:.*)");
            }
        }
    }

    @Test
    void every_key_that_exists_is_written_out() throws Exception {
        StringBuilder all = new StringBuilder();
        for (String name : NAMES) {
            all.append(Files.readString(FOLDER.resolve(name)));
        }
        Map<String, Schema> leaves = Schema.ofFile(ConfigFiles.MAIN).leaves();
        assertThat(leaves).hasSizeGreaterThan(35);
        assertThat(leaves.keySet())
                .allSatisfy(
                        path -> assertThat(all).containsPattern("(?m)^[ #-]*" + path.replaceFirst(".*\\.", "") + ":"));
    }

    @Test
    void the_defaults_that_the_schemas_name_are_the_defaults() {
        JsonNode defaults = new Settings().tree();
        Schema.ofFile(ConfigFiles.MAIN).leaves().forEach((path, schema) -> {
            if (schema.otherwise() != null) {
                JsonNode actual = defaults.at("/" + path.replace('.', '/'));
                assertThat(canonical(actual)).as(path).isEqualTo(canonical(schema.otherwise()));
            }
        });
    }

    @Test
    void the_capabilities_that_may_be_allowed_are_those_that_are_judged() throws Exception {
        NavigableSet<String> judged = Capabilities.names();
        Schema allow =
                Schema.ofFile(ConfigFiles.MAIN).existing("verification.allow").items();
        assertThat(allow.examples()).containsExactlyElementsOf(judged);
        assertThat(judged).allSatisfy(name -> {
            assertThat(name).matches(allow.node().path("pattern").asText());
            assertThat(Expectation.of(allow)).contains(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.acme.Ledger",
                "org.acme",
                "java.util.concurrent",
                "java.lang.System#nanoTime",
                "org.acme.Outer$Inner",
                "Ledger",
                "org.acme.Ledger#<init>"
            })
    void what_a_refusal_names_for_review_may_be_allowed(String cure) {
        Schema allow =
                Schema.ofFile(ConfigFiles.MAIN).existing("verification.allow").items();
        assertThat(cure).matches(allow.node().path("pattern").asText());
    }

    @Test
    void the_jar_holds_the_same_files() throws Exception {
        assertThat(ConfigFiles.shipped()).hasSize(8);
        for (Map.Entry<String, String> file : ConfigFiles.shipped().entrySet()) {
            assertThat(FOLDER.resolve(file.getKey())).hasContent(file.getValue());
        }
    }

    private static String canonical(JsonNode value) {
        return value.isNumber()
                ? value.decimalValue().stripTrailingZeros().toPlainString()
                : value.toString().toLowerCase(java.util.Locale.ROOT);
    }

    static JsonSchema schema(String name) {
        return SCHEMAS.getSchema(
                SchemaLocation.of(FOLDER.resolve(schemaName(name)).toUri().toString()));
    }

    private static String schemaName(String name) {
        return name.replace(".yaml", ".schema.json");
    }
}
