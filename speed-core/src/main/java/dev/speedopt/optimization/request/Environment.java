package dev.speedopt.optimization.request;

import dev.speedopt.project.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a reader of figures must know about where they were taken. */
public final class Environment {
    private Environment() {}

    /** One line each: speed, JDK, processor, operating system, load. */
    public static List<String> describe(Jvm jvm, String pluginVersion) {
        List<String> lines = new ArrayList<>();
        lines.add("speed " + pluginVersion);
        lines.add("JDK " + jdk(jvm.home()));
        lines.add(Runtime.getRuntime().availableProcessors() + " processors" + processor());
        lines.add(System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch"));
        return lines;
    }

    private static String jdk(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                    .findFirst()
                    .orElse("unknown version");
        } catch (IOException e) {
            return home.equals(Path.of(System.getProperty("java.home")))
                    ? System.getProperty("java.version")
                    : "unknown version";
        }
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
