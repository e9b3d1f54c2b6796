package dev.speedopt.report.history;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.history.History;
import dev.speedopt.project.ProjectException;
import dev.speedopt.report.PageStyle;
import dev.speedopt.report.PdfPrinter;
import dev.speedopt.report.json.JsonSchema;
import dev.speedopt.report.text.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The history as files, in the formats that somebody asked for. */
public final class HistoryFiles {
    /** The one that needs the optional module. */
    public static final String PDF = "pdf";

    private static final Set<String> FORMATS = Set.of("html", "markdown", "json", PDF);

    private HistoryFiles() {}

    /**
     * The formats of a list such as {@code html,markdown}.
     *
     * @throws ProjectException naming those that there are not
     */
    public static Set<String> formats(String list) {
        Set<String> wanted = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String format : list.split(",")) {
            String name = format.strip().toLowerCase(Locale.ROOT);
            (FORMATS.contains(name) ? wanted : unknown).add(name);
        }
        if (!unknown.isEmpty()) {
            throw new ProjectException("speed.format names " + String.join(", ", unknown)
                    + ", which is not written. There are html, markdown, json and pdf.");
        }
        if (wanted.contains(PDF)) {
            PdfPrinter.find();
        }
        return wanted;
    }

    /** @return the files written, in the order of the formats */
    public static List<Path> write(String project, History history, Set<String> formats, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String format : formats) {
                switch (format) {
                    case "html" -> {
                        files.add(Files.writeString(
                                folder.resolve("index.html"), HistoryHtml.page(project, history, PageStyle.INLINE)));
                        Files.writeString(
                                folder.resolve("strict.html"), HistoryHtml.page(project, history, PageStyle.LINKED));
                        Files.writeString(folder.resolve(PageStyle.FILE), StyleSheet.page());
                    }
                    case PDF -> {
                        Path file = folder.resolve("index.pdf");
                        PdfPrinter.find().print(HistoryHtml.page(project, history, PageStyle.INLINE), file);
                        files.add(file);
                    }
                    case "markdown" ->
                        files.add(Files.writeString(folder.resolve("index.md"), HistoryMarkdown.of(project, history)));
                    default -> {
                        files.add(Files.writeString(folder.resolve("history.json"), EvidenceJson.write(history)));
                        Files.writeString(folder.resolve("history.schema.json"), JsonSchema.of(History.class));
                    }
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the history to " + folder + ": " + e.getMessage(), e);
        }
    }
}
