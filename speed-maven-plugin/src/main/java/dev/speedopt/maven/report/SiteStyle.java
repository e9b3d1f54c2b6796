package dev.speedopt.maven.report;

import dev.speedopt.report.text.StyleSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The report's style sheet as a file of the site: inline styles are what strict sites strip. */
final class SiteStyle {
    private static final String FILE = "speed-report.css";

    private SiteStyle() {}

    static void write(Path site) {
        try {
            Files.createDirectories(site.resolve("speed"));
            Files.writeString(site.resolve("speed").resolve(FILE), StyleSheet.report());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the report's style sheet to " + site, e);
        }
    }

    static String link() {
        return "<link rel=\"stylesheet\" href=\"./speed/" + FILE + "\"/>";
    }
}
