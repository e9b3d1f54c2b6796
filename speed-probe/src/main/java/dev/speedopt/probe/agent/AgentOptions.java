package dev.speedopt.probe.agent;

import dev.speedopt.probe.TargetMethod;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What a run of the tests is to record.
 *
 * @param directory that each fork writes a file of its own into
 * @param targets numbered by their place
 * @param testFolders where test classes lie
 * @param maximumCalls kept of each target
 * @param recordingSeconds that the recorder may spend on each target
 * @param maximumMegabytes written for each target
 */
public record AgentOptions(
        Path directory,
        List<TargetMethod> targets,
        List<TestFolder> testFolders,
        int maximumCalls,
        int recordingSeconds,
        int maximumMegabytes) {
    public AgentOptions {
        targets = List.copyOf(targets);
        testFolders = List.copyOf(testFolders);
    }

    /** A module's folder of compiled tests. */
    public record TestFolder(String module, Path folder, Path baseDirectory) {}

    public static AgentOptions read(Path file) throws IOException {
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        }
        List<TargetMethod> targets = new ArrayList<>();
        for (int i = 0; values.containsKey("target." + i); i++) {
            targets.add(TargetMethod.parse(values.getProperty("target." + i)));
        }
        List<TestFolder> folders = new ArrayList<>();
        for (int i = 0; values.containsKey("tests." + i + ".module"); i++) {
            folders.add(new TestFolder(
                    values.getProperty("tests." + i + ".module"),
                    Path.of(values.getProperty("tests." + i + ".folder")),
                    Path.of(values.getProperty("tests." + i + ".base"))));
        }
        return new AgentOptions(
                Path.of(values.getProperty("directory")),
                targets,
                folders,
                Integer.parseInt(values.getProperty("maximumCalls")),
                Integer.parseInt(values.getProperty("recordingSeconds")),
                Integer.parseInt(values.getProperty("maximumMegabytes")));
    }

    public void write(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty("directory", directory.toString());
        values.setProperty("maximumCalls", Integer.toString(maximumCalls));
        values.setProperty("recordingSeconds", Integer.toString(recordingSeconds));
        values.setProperty("maximumMegabytes", Integer.toString(maximumMegabytes));
        for (int i = 0; i < targets.size(); i++) {
            values.setProperty("target." + i, targets.get(i).toString());
        }
        for (int i = 0; i < testFolders.size(); i++) {
            values.setProperty("tests." + i + ".module", testFolders.get(i).module());
            values.setProperty(
                    "tests." + i + ".folder", testFolders.get(i).folder().toString());
            values.setProperty(
                    "tests." + i + ".base", testFolders.get(i).baseDirectory().toString());
        }
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            values.store(writer, null);
        }
    }
}
