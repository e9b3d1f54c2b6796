package dev.speedopt.report;

import dev.speedopt.project.ProjectException;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** Prints our pages as PDF. Who can is not among us: the optional module {@code speed-pdf} brings it. */
public interface PdfPrinter {
    /**
     * Writes a page, in place of what is there.
     *
     * @param page one of ours, whole
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    void print(String page, Path file);

    /** @throws ProjectException when the module is not there, with what to add */
    static PdfPrinter find() {
        return ServiceLoader.load(PdfPrinter.class, PdfPrinter.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new ProjectException(
                        "PDF needs the module speed-pdf: add it to speed-maven-plugin in the POM, as <dependencies><dependency>"
                                + "<groupId>dev.speedopt</groupId><artifactId>speed-pdf</artifactId><version>the plugin's own"
                                + "</version></dependency></dependencies>."));
    }
}
