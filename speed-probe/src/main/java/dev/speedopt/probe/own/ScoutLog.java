package dev.speedopt.probe.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What a scout finds, one line each, written at once: a benchmark that ends the JVM or hangs shows as the last one begun. */
public final class ScoutLog {
    private final Path file;

    ScoutLog(Path file) {
        this.file = file;
    }

    /** What became of a benchmark, one combination of its parameters. */
    public enum Kind {
        /** It starts now; what comes of it is another line. */
        BEGUN,
        /** It ran, and the target with it. */
        REACHES,
        /** It ran, and the target did not. */
        PASSES_BY,
        /** It ran, and the target with it, but for too long to be measured; the line says how long. */
        TOO_LONG,
        /** It did not run; the line says why. */
        LEFT_OUT,
        /** All were tried. */
        DONE
    }

    /**
     * One line.
     *
     * @param name {@code org.acme.FooBench.parse size=1000}; empty at the end
     * @param className binary name of the class that is run; empty where it was left out before that was known
     * @param methodName of the benchmark
     * @param combination number of the parameters' values
     * @param reason why it was left out; empty otherwise
     */
    public record Line(Kind kind, String name, String className, String methodName, int combination, String reason) {
        String text() {
            return String.join(
                    "\t",
                    kind.name(),
                    escaped(name),
                    className,
                    methodName,
                    Integer.toString(combination),
                    escaped(reason));
        }

        static Line parse(String text) {
            String[] parts = text.split("\t", -1);
            return new Line(
                    Kind.valueOf(parts[0]),
                    unescaped(parts[1]),
                    parts[2],
                    parts[3],
                    Integer.parseInt(parts[4]),
                    unescaped(parts[5]));
        }
    }

    void add(Line line) {
        try {
            Files.writeString(file, line.text() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write " + file, e);
        }
    }

    /** All whole lines; none where there is no file. */
    public static List<Line> read(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        if (Files.exists(file)) {
            String text = Files.readString(file);
            int whole = text.lastIndexOf('\n');
            text.substring(0, Math.max(0, whole)).lines().map(Line::parse).forEach(lines::add);
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 't' ? '\t' : next == 'r' ? '\r' : next == 'n' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
