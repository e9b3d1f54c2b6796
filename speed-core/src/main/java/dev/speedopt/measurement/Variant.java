package dev.speedopt.measurement;

import java.nio.file.Path;
import java.util.List;

/** The two sides of a pair. */
enum Variant {
    ORIGINAL("original"),
    CANDIDATE("candidate");

    private final String label;

    Variant(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    List<Path> classPath(MeasurementRequest request) {
        return this == ORIGINAL ? request.originalClassPath() : request.candidateClassPath();
    }
}
