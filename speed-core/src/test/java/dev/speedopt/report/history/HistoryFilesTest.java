package dev.speedopt.report.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.speedopt.evidence.Rung;
import dev.speedopt.history.History;
import dev.speedopt.history.HistoryReader;
import dev.speedopt.history.PastRuns;
import dev.speedopt.history.Period;
import dev.speedopt.project.ProjectException;
import dev.speedopt.report.Xml;
import dev.speedopt.repository.GitProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class HistoryFilesTest {
    private static final String HOSTILE = "rule:</script><img src=x onerror=alert(1)>\u202e | `{x, y}`";

    @TempDir
    private static Path folder;

    private static History history;

    @BeforeAll
    static void runs() {
        GitProject project = GitProject.create(folder);
        PastRuns runs = new PastRuns(project);
        for (int day = 1; day <= 12; day++) {
            String run = String.format("202610%02d-080000-0001", day);
            runs.refused(run, HOSTILE, (day < 7 ? 100 : 150) + day % 3, Rung.REPLAY);
            runs.accepted(run, "rule:good", (day < 7 ? 100 : 150) + day % 3, 0.9, null);
        }
        history = HistoryReader.read(project.top(), Period.ALL);
    }

    @Test
    void the_page_says_what_got_slower_and_what_works(@TempDir Path out) throws IOException {
        HistoryFiles.write("shop", history, HistoryFiles.formats("html"), out);
        Document page = Xml.html(Files.readString(out.resolve("index.html")));

        assertThat(Xml.text(page))
                .contains("12 changes accepted of 24 attempts, 1 lasting slow-down")
                .contains("org.acme.Orders#total(java.util.List) became slower for good: 101 ns → 151 ns a call")
                .contains("rule:good", "12 of 12 (75% to 100%)", "median +40.0%")
                .contains("o3 (openai)", "12 of 12");
        assertThat(Xml.all(page, "script")).isEmpty();
        assertThat(Xml.all(page, "img")).isEmpty();
        assertThat(Xml.text(page)).doesNotContainPattern("[\\p{Cf}]");
        assertThat(Files.readString(out.resolve("strict.html"))).doesNotContain("<style", "style=");
    }

    @Test
    void the_json_is_what_its_schema_says(@TempDir Path out) throws IOException {
        HistoryFiles.write("shop", history, HistoryFiles.formats("json"), out);

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(out.resolve("history.schema.json")))
                        .validate(new ObjectMapper()
                                .readTree(out.resolve("history.json").toFile())))
                .isEmpty();
    }

    @Test
    void a_row_of_markdown_stays_a_row_whatever_a_rule_is_called(@TempDir Path out) throws IOException {
        HistoryFiles.write("shop", history, HistoryFiles.formats("markdown"), out);

        List<String> rows = Files.readAllLines(out.resolve("index.md"));
        assertThat(rows.stream().filter(row -> row.contains("onerror")))
                .singleElement()
                .satisfies(row -> assertThat(row.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count())
                        .isEqualTo(HistoryText.EFFECTIVENESS.size() + 1L));
    }

    @Test
    void an_unknown_format_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> HistoryFiles.formats("html, docx"))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("docx")
                .hasMessageContaining("html, markdown, json and pdf");
    }

    @Test
    void pdf_without_its_module_is_refused_with_what_to_add() {
        assertThatThrownBy(() -> HistoryFiles.formats("html, pdf"))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("<artifactId>speed-pdf</artifactId>");
    }
}
