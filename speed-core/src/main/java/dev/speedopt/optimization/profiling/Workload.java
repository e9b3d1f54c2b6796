package dev.speedopt.optimization.profiling;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Something that is run in order to be profiled. */
interface Workload {
    /** For people and for the document: {@code tests}, {@code benchmark Foo.*}, {@code main org.acme.Main}. */
    String name();

    /**
     * Runs once and leaves flight recordings.
     *
     * @param round from 1
     * @param folder that the recordings go to; it exists
     * @param atMost time for it
     * @return what went wrong, one sentence each; recordings may be there nevertheless
     * @throws dev.speedopt.project.ProjectException when it could not be started at all
     */
    List<String> run(int round, Path folder, Duration atMost);
}
