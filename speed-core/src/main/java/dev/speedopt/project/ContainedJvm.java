package dev.speedopt.project;

import java.nio.file.Path;
import java.util.List;

/**
 * A JVM whose measuring forks run in containers.
 *
 * @param jvm otherwise
 * @param container around forks that measure
 */
public record ContainedJvm(Jvm jvm, Sandbox container) implements Jvm {
    @Override
    public Path home() {
        return jvm.home();
    }

    @Override
    public List<String> flags() {
        return jvm.flags();
    }

    @Override
    public Sandbox sandbox() {
        return jvm.sandbox();
    }

    @Override
    public Jvm in(Sandbox sandbox) {
        return new ContainedJvm(jvm.in(sandbox), container);
    }

    @Override
    public Jvm measuring() {
        return jvm.in(container);
    }
}
