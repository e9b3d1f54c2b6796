package dev.speedopt.monitor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that the page is made of, from the plugin's own jar. */
enum Page {
    HTML("/", "monitor.html", "text/html; charset=utf-8"),
    SCRIPT("/monitor.js", "monitor.js", "text/javascript; charset=utf-8"),
    STYLE("/monitor.css", "monitor.css", "text/css; charset=utf-8");

    private final String path;
    private final String type;
    private final String content;

    Page(String path, String file, String type) {
        this.path = path;
        this.type = type;
        this.content = read(file);
    }

    String path() {
        return path;
    }

    String type() {
        return type;
    }

    String content() {
        return content;
    }

    private static String read(String file) {
        try (InputStream stream = Page.class.getResourceAsStream("/dev/speedopt/monitor/" + file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing from the plugin's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
