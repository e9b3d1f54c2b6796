package dev.speedopt.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets that come with the reports; every rule in them is scoped to the reports' own classes. */
public final class StyleSheet {
    private StyleSheet() {}

    /** Colours of the pictures, light and dark. */
    public static String charts() {
        return read("charts.css");
    }

    /** Reports within somebody else's page, pictures included. */
    public static String report() {
        return read("charts.css") + read("report.css");
    }

    /** A page of our own. */
    public static String page() {
        return report() + read("page.css");
    }

    private static String read(String name) {
        try (InputStream stream = StyleSheet.class.getResourceAsStream("/dev/speedopt/report/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The style sheet " + name + " is missing from the plugin's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
