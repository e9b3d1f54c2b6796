package dev.speedopt.optimization.request;

import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.Libraries;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.project.Sandbox;
import dev.speedopt.project.TestRunner;

/** The ports, as the shell fills them. */
public record OptimizationPorts(ProjectModel project, TestRunner tests, Jvm jvm, Console console, Libraries libraries) {
    /** The same with walls around forks of ours. */
    public OptimizationPorts in(Sandbox sandbox) {
        return new OptimizationPorts(project, tests, jvm.in(sandbox), console, libraries);
    }

    /** The same with another console. */
    public OptimizationPorts heardBy(Console another) {
        return new OptimizationPorts(project, tests, jvm, another, libraries);
    }
}
