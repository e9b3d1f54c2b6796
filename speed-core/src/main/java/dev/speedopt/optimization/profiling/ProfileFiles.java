package dev.speedopt.optimization.profiling;

import dev.speedopt.analysis.profile.ProfileDocument;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.report.json.JsonSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The profile as a file, its schema beside it. */
final class ProfileFiles {
    private ProfileFiles() {}

    /** Writes {@code profile.json} and {@code profile.schema.json} to a folder that is there. */
    static void write(ProfileDocument document, Path folder) {
        EvidenceJson.write(document, folder.resolve("profile.json"));
        try {
            Files.writeString(folder.resolve("profile.schema.json"), JsonSchema.of(ProfileDocument.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder + ": " + e.getMessage(), e);
        }
    }
}
