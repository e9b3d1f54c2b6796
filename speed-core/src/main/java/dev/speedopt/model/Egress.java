package dev.speedopt.model;

import dev.speedopt.config.SpeedConfig;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;

/** Which source files may be shown to models. */
public final class Egress {
    private final SpeedConfig.Egress config;
    private final Path root;

    /** @param root the build's top folder, which the globs are relative to */
    public Egress(SpeedConfig.Egress config, Path root) {
        this.config = config;
        this.root = root;
    }

    /** Whether the file, or anything in it, may be part of what any model is asked. */
    public boolean allows(Path file) {
        Path relative = root.toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize());
        boolean source = relative.toString().endsWith(".java") && !relative.startsWith("..");
        return source && matches(config.include(), relative) && !matches(config.exclude(), relative);
    }

    private static boolean matches(List<String> globs, Path relative) {
        return globs.stream()
                .anyMatch(glob ->
                        FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(relative));
    }
}
