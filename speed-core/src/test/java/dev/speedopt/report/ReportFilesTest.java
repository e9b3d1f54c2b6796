package dev.speedopt.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
    @Test
    void every_link_in_the_overview_and_every_picture_leads_to_a_file(@TempDir Path work) throws IOException {
        ReportFiles files = ReportFiles.write(Fixtures.run(), new RunFiles(work).reports());

        assertThat(files.html()).isNotEmptyFile();
        List<Path> pages = new ArrayList<>(List.of(files.markdown()));
        Fixtures.run()
                .attempts()
                .forEach(attempt -> pages.add(files.markdown().resolveSibling(MarkdownReport.file(attempt))));
        for (Path page : pages) {
            Matcher link = Pattern.compile("\\]\\(([a-z0-9.-]+)\\)").matcher(Files.readString(page));
            while (link.find()) {
                assertThat(page.resolveSibling(link.group(1))).isNotEmptyFile();
            }
        }
    }

    @Test
    void reports_of_an_earlier_run_do_not_stay_and_foreign_files_do(@TempDir Path work) throws IOException {
        ReportFiles.write(Fixtures.run(), work);
        Path foreign = Files.writeString(work.resolve("notes.txt"), "mine");

        ReportFiles.write(Fixtures.of(Fixtures.accepted()), work);

        assertThat(work.resolve("attempt-1.md")).exists();
        assertThat(work.resolve("attempt-6.md")).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void a_run_read_back_from_its_file_gives_the_same_pages(@TempDir Path work) throws IOException {
        RunFiles files = new RunFiles(work);
        EvidenceJson.write(Fixtures.run(), files.run());

        RunResult read = EvidenceJson.read(Files.readString(files.run()), RunResult.class);

        assertThat(HtmlReport.of(read)).isEqualTo(HtmlReport.of(Fixtures.run()));
        assertThat(OverviewMarkdown.of(read)).isEqualTo(OverviewMarkdown.of(Fixtures.run()));
    }
}
