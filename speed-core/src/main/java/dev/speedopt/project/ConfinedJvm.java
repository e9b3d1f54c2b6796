package dev.speedopt.project;

import java.nio.file.Path;
import java.util.List;

record ConfinedJvm(Path home, List<String> flags, Sandbox sandbox) implements Jvm {
    ConfinedJvm {
        flags = List.copyOf(flags);
    }
}
