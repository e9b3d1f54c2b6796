package dev.speedopt.monitor;

import dev.speedopt.evidence.RunFiles;
import java.nio.file.Path;

/**
 * What is watched.
 *
 * @param name of the project
 * @param project its top folder, for the history in its repository
 * @param files of the run; they need not be there yet
 */
public record Watched(String name, Path project, RunFiles files) {}
