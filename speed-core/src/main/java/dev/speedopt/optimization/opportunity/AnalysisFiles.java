package dev.speedopt.optimization.opportunity;

import dev.speedopt.analysis.opportunity.AnalysisDocument;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.report.json.JsonSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The analysis as a file, its schema beside it. */
public final class AnalysisFiles {
    private AnalysisFiles() {}

    /** @return {@code analysis.json} in {@code folder}, which is made where it is missing */
    public static Path write(AnalysisDocument document, Path folder) {
        Path file = folder.resolve("analysis.json");
        EvidenceJson.write(document, file);
        try {
            Files.writeString(folder.resolve("analysis.schema.json"), JsonSchema.of(AnalysisDocument.class));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }
}
