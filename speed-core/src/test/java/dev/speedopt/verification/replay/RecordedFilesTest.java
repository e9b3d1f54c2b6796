package dev.speedopt.verification.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NamedFile;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.process.Sandboxes;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.Sandbox;
import dev.speedopt.project.ThisJvm;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.workload.RecordedCall;
import dev.speedopt.workload.Workload;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that were recorded while files were there. */
class RecordedFilesTest {
    private static final String SOURCE = """
            package acme;
            import java.io.*;
            import java.nio.file.*;
            public class Archive {
                static int size(File file) throws IOException { return Files.readAllBytes(file.toPath()).length; }
                static int lenient(File file) {
                    try { return size(file); } catch (IOException e) { return -1; }
                }
                static int store(File file, String text) throws IOException {
                    Files.writeString(file.toPath(), text);
                    return text.length();
                }
                static int take(File file) throws IOException {
                    int size = size(file);
                    Files.delete(file.toPath());
                    return size;
                }
            }
            """;

    private static final SpeedConfig.Verification NO_INPUTS = new SpeedConfig.Verification(
            List.of(), 3, SpeedConfig.Sandboxing.AUTO, new SpeedConfig.Floors(0, 0), 0, 1, 0);

    @TempDir
    private Path directory;

    @Test
    void a_call_that_returned_in_the_tests_and_throws_in_the_replay_is_not_timed() throws Exception {
        File gone = directory.resolve("gone.txt").toFile();
        File there = Files.writeString(directory.resolve("there.txt"), "text").toFile();
        OriginalReplay replay =
                replay(new ThisJvm(), "size", List.of(), new Call(null, new Object[] {gone}), of(there));
        assertThat(replay.usable()).containsExactly(1);
        assertThat(replay.deterministic()).isTrue();
        assertThat(replay.untimed()).startsWith("1 of 2 recorded calls reads files that are gone at replay.");
    }

    @Test
    void where_all_calls_read_files_that_are_gone_there_is_nothing_to_measure() throws Exception {
        OriginalReplay replay = replay(
                new ThisJvm(), "size", List.of(), of(directory.resolve("gone").toFile()));
        assertThat(replay.deterministic()).isFalse();
        assertThat(replay.refusal())
                .startsWith("nothing to measure: the only recorded call reads files that are gone at replay.")
                .contains("src/test/resources");
    }

    @Test
    void a_file_that_is_gone_is_missed_by_name_where_no_exception_tells() throws Exception {
        File gone = directory.resolve("gone.txt").toFile();
        OriginalReplay replay = replay(new ThisJvm(), "lenient", List.of(file(gone, "text")), of(gone));
        assertThat(replay.refusal()).contains("the only recorded call reads files that are gone at replay");
        assertThat(gone).doesNotExist();
    }

    @Test
    void relative_files_lie_in_a_folder_of_each_jvm() throws Exception {
        File relative = new File("data/relative.txt");
        OriginalReplay replay = replay(new ThisJvm(), "size", List.of(file(relative, "text")), of(relative));
        assertThat(replay.usable()).as(replay.reason()).containsExactly(0);
        assertThat(relative).doesNotExist();
    }

    @Test
    void behind_walls_files_lie_where_they_lay() throws Exception {
        File gone = directory.resolve("folder/gone.txt").toFile();
        OriginalReplay replay = replay(walled(), "size", List.of(file(gone, "text")), of(gone));
        assertThat(replay.usable()).as(replay.reason()).containsExactly(0);
        assertThat(gone.getParentFile()).doesNotExist();
    }

    @Test
    void each_call_finds_them_as_they_were() throws Exception {
        File file = Files.writeString(directory.resolve("file.txt"), "later").toFile();
        OriginalReplay replay = replay(
                walled(),
                "store",
                List.of(file(file, "")),
                new Call(null, new Object[] {file, "a"}),
                new Call(null, new Object[] {file, "b"}));
        assertThat(replay.usable()).as(replay.reason()).containsExactly(0, 1);
        assertThat(file).hasContent("later");
        assertThat(compare(
                                replay,
                                "Files.writeString(file.toPath(), text);",
                                "Files.writeString(file.toPath(), \"b\");")
                        .rung()
                        .details())
                .contains("call 0 differs in file " + file);
    }

    @Test
    void what_deletes_its_file_cannot_be_called_again() throws Exception {
        File gone = directory.resolve("gone.txt").toFile();
        OriginalReplay replay = replay(walled(), "take", List.of(file(gone, "text")), of(gone));
        assertThat(replay.reason()).contains("it deletes a file that it names");
    }

    private Jvm walled() {
        Sandbox sandbox = Sandboxes.best(List.of());
        assumeTrue(sandbox.discards(), sandbox.description());
        return new ThisJvm().in(sandbox);
    }

    private static Call of(File file) {
        return new Call(null, new Object[] {file});
    }

    private static NamedFile file(File file, String content) {
        return new NamedFile(file.getPath(), 1_000_000, content.getBytes(StandardCharsets.UTF_8));
    }

    private OriginalReplay replay(Jvm jvm, String method, List<NamedFile> files, Call... calls) throws Exception {
        List<Recording.Entry> entries = new ArrayList<>();
        List<RecordedCall> recorded = new ArrayList<>();
        for (Call call : calls) {
            byte[] graph = Recording.graph(call, 1 << 20);
            recorded.add(new RecordedCall(entries.size(), graph.length, 1, false));
            entries.add(new Recording.Entry(1, false, graph));
        }
        Path calledFile = directory.resolve("recording.calls");
        new Recording(entries, files).write(calledFile);
        List<String> types =
                method.equals("store") ? List.of("java.io.File", "java.lang.String") : List.of("java.io.File");
        Target target =
                new Target(new MethodId("acme.Archive", method, types), "org.acme:a", directory, directory, 1, 1);
        Workload workload = new Workload(target, calledFile, recorded, Map.of(), List.of(), false, calls.length, 1);
        return replays(jvm).original(workload, List.of(compile("original", SOURCE)));
    }

    private ReplayOutcome compare(OriginalReplay original, String before, String after) throws IOException {
        return replays(walled())
                .compare(original, List.of(compile("candidate", SOURCE.replace(before, after))), "candidate");
    }

    private Replay replays(Jvm jvm) {
        return new Replay(jvm, directory.resolve("replay"), NO_INPUTS);
    }

    private Path compile(String name, String source) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(name).resolve("acme"));
        Path file = Files.writeString(folder.resolve("Archive.java"), source);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", directory.resolve(name).toString(), file.toString()))
                .isZero();
        return directory.resolve(name);
    }
}
