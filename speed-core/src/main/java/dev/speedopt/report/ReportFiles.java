package dev.speedopt.report;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.chart.Charts;
import dev.speedopt.report.json.JsonSchema;
import dev.speedopt.report.text.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The reports of a run as files: {@code index.html}, {@code index.md}, and for each attempt its Markdown and pictures; {@code
 * strict.html}, the same page for servers whose content-security policy allows no inline style, with its style sheet; and {@code
 * run.json} with its schema, for machines.
 *
 * @param html the page to open first
 * @param markdown the overview
 */
public record ReportFiles(Path html, Path markdown) {
    /**
     * Writes them all, in place of those of an earlier run.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public static ReportFiles write(RunResult run, Path folder) {
        try {
            Files.createDirectories(folder);
            removeAttempts(folder);
            Path html = Files.writeString(folder.resolve("index.html"), HtmlReport.of(run));
            Files.writeString(folder.resolve("strict.html"), HtmlReport.of(run, PageStyle.LINKED));
            Files.writeString(folder.resolve(PageStyle.FILE), StyleSheet.page());
            Files.writeString(folder.resolve("run.json"), EvidenceJson.write(run));
            Files.writeString(folder.resolve("run.schema.json"), JsonSchema.of(RunResult.class));
            Path markdown = Files.writeString(folder.resolve("index.md"), OverviewMarkdown.of(run));
            for (Attempt attempt : run.attempts()) {
                Files.writeString(folder.resolve(MarkdownReport.file(attempt)), MarkdownReport.of(run, attempt));
                Charts.of(run, attempt)
                        .forEach((name, chart) ->
                                write(folder.resolve(MarkdownReport.chartFile(attempt, name)), chart.file()));
            }
            return new ReportFiles(html, markdown);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the report to " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * The report on paper, {@code index.pdf}.
     *
     * @throws dev.speedopt.project.ProjectException when nobody here can print
     */
    public static Path paper(RunResult run, Path folder) {
        Path file = folder.resolve("index.pdf");
        PdfPrinter.find().print(HtmlReport.of(run), file);
        return file;
    }

    private static void removeAttempts(Path folder) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "attempt-*.{md,svg}")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
