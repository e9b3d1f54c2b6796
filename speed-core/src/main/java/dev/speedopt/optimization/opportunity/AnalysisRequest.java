package dev.speedopt.optimization.opportunity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants analysed.
 *
 * @param selector of the methods; null for all
 * @param recording a flight recording, or a folder of some; null for the latest of {@code speed:profile}
 * @param projectName for the document
 */
public record AnalysisRequest(
        @Nullable String selector, @Nullable Path recording, String projectName) {}
