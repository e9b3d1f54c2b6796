package dev.speedopt.measurement.fork;

import java.nio.file.Path;
import java.util.List;

/** The two sides of a pair. */
public enum Variant {
    ORIGINAL("original"),
    CANDIDATE("candidate");

    private final String label;

    Variant(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public List<Path> classPath(MeasurementRequest request) {
        return this == ORIGINAL ? request.originalClassPath() : request.candidateClassPath();
    }
}
