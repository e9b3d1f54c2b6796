package dev.speedopt.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.HtmlReport;
import dev.speedopt.report.PdfPrinter;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenHtmlPrinterTest {
    private static final String HOSTILE =
            "</script><script>alert(1)</script> {x, y} <img src='file:///etc/passwd'/> \u202e &amp; 日本";

    @TempDir
    private Path folder;

    @Test
    void the_module_brings_the_printer_that_the_core_looks_for() {
        assertThat(PdfPrinter.find()).isInstanceOf(OpenHtmlPrinter.class);
    }

    @Test
    void a_report_is_on_paper_in_the_words_of_the_page() throws IOException {
        assertThat(printed(run("Pattern compiled once")))
                .contains("1 method is faster", "Orders#total", "+50.0%", "Pattern compiled once", "1 / ");
    }

    @Test
    void hostile_text_is_printed_as_text() throws IOException {
        assertThat(printed(run(HOSTILE))).contains("<script>alert(1)</script>", "{x, y}", "⟨U+202E⟩".substring(1, 7));
    }

    private String printed(RunResult run) throws IOException {
        Path file = folder.resolve("report.pdf");
        PdfPrinter.find().print(HtmlReport.of(run), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static RunResult run(String title) {
        String text = EvidenceJson.line(title);
        return EvidenceJson.read("""
                {"schema": 1, "run": "20261122-231501-3f2a", "started": "2026-11-22T23:15:01Z", "project": "shop",
                 "environment": [], "skipped": [], "notes": [%1$s], "millis": 1000, "attempts": [{
                   "id": 1, "run": "20261122-231501-3f2a",
                   "target": {"className": "org.acme.Orders", "methodName": "total", "parameterTypes": []},
                   "module": "org.acme:shop", "file": "src/main/java/org/acme/Orders.java", "proposer": "rule:a",
                   "title": %1$s, "changes": [%1$s], "strategy": "constant_factor",
                   "diff": "--- a\\n+++ b\\n@@ -1,2 +1,2 @@\\n same\\n-old\\n+new\\n",
                   "rungs": [{"rung": "COMPILATION", "passed": true, "summary": "compiles", "details": [], "millis": 5}],
                   "measurement": {"verdict": "FASTER", "reason": "clearly", "clock": "cpu", "clockReason": "it computes",
                     "improvement": 50.0, "lower": 48.0, "upper": 52.0, "confidence": 0.95, "statistic": "minimum",
                     "original": {"best": 100, "median": 101, "mean": 102, "slices": 50},
                     "optimized": {"best": 50, "median": 51, "mean": 52, "slices": 50},
                     "pairs": [{"cpuLogRatio": 0.69, "wallLogRatio": 0.69, "originalNanos": 100, "optimizedNanos": 50,
                       "warm": true}],
                     "calls": 3, "millis": 100, "scenarios": []},
                   "decision": {"kind": "COMMIT", "reason": "passed", "commit": "9e8d7c6b5a4f3e2d"}}]}
                """.formatted(text), RunResult.class);
    }
}
