package dev.speedopt.project;

import java.nio.file.Path;
import java.util.List;

/** A build as a test lays it out. */
public record SampleBuild(Path root, Path workDirectory, List<ModuleModel> modules) implements ProjectModel {}
