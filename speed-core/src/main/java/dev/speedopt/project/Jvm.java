package dev.speedopt.project;

import java.nio.file.Path;
import java.util.List;

/** Port: the JVM that forks run on: which JDK (the project's toolchain, or Maven's own), with which flags, behind which walls. */
public interface Jvm {
    /** The JDK's home; {@code bin/java} under it is executable. */
    Path home();

    /**
     * Flags of the user's tests that matter for speed and behaviour: heap, collector, modules, preview, properties. Agents,
     * debuggers, logs, and what holds the compiler back so that tests start sooner, are left out.
     */
    List<String> flags();

    /** What is around forks of ours. */
    default Sandbox sandbox() {
        return Sandbox.none();
    }

    /** The same JVM behind other walls. */
    default Jvm in(Sandbox sandbox) {
        return new ConfinedJvm(home(), flags(), sandbox);
    }

    /** What forks that measure run on, where that is something else. */
    default Jvm measuring() {
        return this;
    }
}
