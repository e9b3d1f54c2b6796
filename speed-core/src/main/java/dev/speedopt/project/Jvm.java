package dev.speedopt.project;

import java.nio.file.Path;
import java.util.List;

/** Port: the JVM that forks run on: which JDK (the project's toolchain, or Maven's own) and with which flags. */
public interface Jvm {
    /** The JDK's home; {@code bin/java} under it is executable. */
    Path home();

    /** Flags of the user's tests that matter for speed and behaviour ({@code -Xmx}, {@code -XX:}, {@code --add-opens}, {@code -D}), agents left out. */
    List<String> flags();
}
