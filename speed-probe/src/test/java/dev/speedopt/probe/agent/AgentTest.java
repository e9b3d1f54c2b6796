package dev.speedopt.probe.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.probe.Fixtures;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NamedFile;
import dev.speedopt.probe.graph.RecordedCalls;
import dev.speedopt.probe.graph.Recording;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.GeneratorAdapter;

/** The agent in real JVMs. */
class AgentTest {
    private static final String TARGETS = """
            // acme/Targets.java
            package acme;
            import java.util.*;
            public class Targets {
                private int factor = 3;
                static int sum(int[] values, long from, double weight, String... names) {
                    while (true) {
                        int sum = 0;
                        for (int value : values) { sum += value; }
                        return sum + names.length + (int) from + (int) weight;
                    }
                }
                long times(List<Integer> values, byte b, boolean z, char c, float f, short s) {
                    long total = 0;
                    for (int value : values) { total += value * factor + b + c + (long) f + s + (z ? 1 : 0); }
                    factor++;
                    return total;
                }
                int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
                static void check(Object value) {
                    if (value == null) { throw new IllegalArgumentException("null"); }
                    try { value.hashCode(); } finally { value = "other"; }
                }
                static long size(java.io.File file) { return file.length(); }
                static void leave(int code) { if (code > 1) { Runtime.getRuntime().halt(code); } }
                interface Shape { default int corners(int n) { return n + 1; } }
                static class Square implements Shape {}
            }
            """;
    private static final String TESTS = """
            // acme/TargetsTest.java
            package acme;
            import java.util.*;
            public class TargetsTest {
                @interface Test {}
                @Test void sums() {
                    Targets.sum(new int[] {1, 2}, 1, 2.0, "a");
                    Targets.sum(new int[] {1, 2}, 1, 2.0, "a");
                    Targets.sum(new int[100], 1L << 40, -0.0);
                }
                static class Nested {
                    @Test void multiplies() {
                        Targets targets = new Targets();
                        targets.times(new ArrayList<>(List.of(1)), (byte) 1, true, 'c', 1f, (short) 2);
                        targets.times(new ArrayList<>(List.of(1)), (byte) 1, true, 'c', 1f, (short) 2);
                        targets.fib(10);
                    }
                }
                static class Other {
                    void reads() throws Exception {
                        java.io.File file = java.io.File.createTempFile("speed", ".txt");
                        java.nio.file.Files.writeString(file.toPath(), "four");
                        if (Targets.size(file) != 4) { throw new Error(); }
                        if (!file.delete()) { throw new Error(); }
                        java.io.File hidden = new java.io.File(file.getParentFile(), "." + file.getName());
                        java.nio.file.Files.writeString(hidden.toPath(), "secret");
                        Targets.size(hidden);
                        if (!hidden.delete()) { throw new Error(); }
                        Targets.size(new java.io.File(System.getProperty("java.home"), "release"));
                    }
                    void unmarked() throws Exception {
                        Targets.check("x");
                        try { Targets.check(null); throw new Error("lost"); } catch (IllegalArgumentException expected) { }
                        Targets.check(Thread.currentThread());
                        Thread thread = new Thread(() -> Targets.check("y"));
                        thread.start();
                        thread.join();
                        if (new Targets.Square().corners(3) != 4) { throw new Error(); }
                    }
                }
                public static void main(String[] arguments) throws Exception {
                    if (arguments.length > 1) { new Other().reads(); return; }
                    if (arguments.length > 0) { new Other().unmarked(); return; }
                    new TargetsTest().sums();
                    new Nested().multiplies();
                    Targets.leave(1);
                    Targets.leave(7);
                    System.out.println("not reached");
                }
            }
            """;

    @TempDir
    private static Path directory;

    private static Path classes;
    private static Path jar;

    @BeforeAll
    static void build() throws IOException {
        classes = Fixtures.compile(directory, TARGETS, TESTS);
        jar = agentJar();
    }

    @Test
    void each_distinct_call_is_recorded_once_though_the_jvm_is_halted(TestInfo test) throws Exception {
        Run run = run(
                test,
                List.of(
                        "acme.Targets#sum(int[],long,double,java.lang.String[])",
                        "acme.Targets#times(java.util.List,byte,boolean,char,float,short)",
                        "acme.Targets#leave(int)"),
                List.of());
        assertThat(run.exitCode).isEqualTo(7);
        List<Call> sums = run.calls(0);
        assertThat(sums).hasSize(2);
        assertThat(sums.get(0).receiver()).isNull();
        assertThat(sums.get(0).arguments()).containsExactly(new int[] {1, 2}, 1L, 2.0, new String[] {"a"});
        assertThat((int[]) sums.get(1).arguments()[0]).hasSize(100);
        assertThat(run.calls(1))
                .as("the receiver's factor differs the second time")
                .hasSize(2);
        assertThat(run.calls(2)).as("the call that halts never ended").hasSize(1);
    }

    @Test
    void only_the_outermost_of_recursive_calls_is_recorded(TestInfo test) throws Exception {
        Run run = run(test, List.of("acme.Targets#fib(int)"), List.of());
        assertThat(run.calls(0)).extracting(call -> call.arguments()[0]).containsExactly(10);
    }

    @Test
    void totals_threads_exceptions_and_what_is_not_capturable_are_counted(TestInfo test) throws Exception {
        Run run = run(
                test,
                List.of("acme.Targets#check(java.lang.Object)", "acme.Targets$Shape#corners(int)"),
                List.of("unmarked"));
        assertThat(run.exitCode).isZero();
        ForkRecording.TargetRecording recording = run.recording.targets().get(0);
        assertThat(recording.calls()).isEqualTo(4);
        assertThat(recording.nanos()).isPositive();
        assertThat(recording.severalThreads()).isTrue();
        assertThat(recording.notCapturable()).hasSize(1).containsValue(1);
        assertThat(recording.notCapturable().keySet())
                .singleElement()
                .asString()
                .contains("java.lang.Thread in argument 1");
        assertThat(recording.entries()).extracting(Recording.Entry::threw).containsExactly(false, true, false);
        assertThat(run.calls(1)).extracting(call -> call.arguments()[0]).containsExactly(3);
        assertThat(run.recording.targets().get(1).severalThreads()).isFalse();
    }

    @Test
    void a_file_in_the_temporary_folder_that_a_call_names_is_kept_as_it_was(TestInfo test) throws Exception {
        Run run = run(test, List.of("acme.Targets#size(java.io.File)"), List.of("reads", "files"));
        assertThat(run.exitCode).isZero();
        ForkRecording.TargetRecording recording = run.recording.targets().get(0);
        assertThat(recording.entries()).hasSize(3);
        NamedFile file = recording.files().get(0);
        assertThat(recording.files())
                .as("nothing hidden, nothing from elsewhere")
                .hasSize(1);
        assertThat(file.path()).contains("speed").endsWith(".txt");
        assertThat(file.content()).asString().isEqualTo("four");
    }

    @Test
    void the_test_class_that_reaches_a_target_is_known_by_its_annotation_or_the_stack(TestInfo test) throws Exception {
        Run marked = run(test, List.of("acme.Targets#fib(int)"), List.of());
        assertThat(marked.recording.targets().get(0).reached())
                .containsExactly(new ForkRecording.Reach("org.acme:a", "acme.TargetsTest"));
        Run unmarked = run(test, List.of("acme.Targets#check(java.lang.Object)"), List.of("unmarked"));
        assertThat(unmarked.recording.targets().get(0).reached())
                .contains(new ForkRecording.Reach("org.acme:a", "acme.TargetsTest"));
    }

    @Test
    void broken_options_leave_the_tests_alone_and_are_reported(TestInfo test) throws Exception {
        Path options = Files.writeString(directory.resolve("broken.properties"), "nonsense");
        Process process = java(options, List.of("unmarked"));
        assertThat(process.waitFor()).isZero();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".problem"));
        }
    }

    private record Run(int exitCode, ForkRecording recording, Path folder) {
        List<Call> calls(int target) throws IOException {
            Path file = folder.resolve("target-" + target);
            new Recording(recording.targets().get(target).entries()).write(file);
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            RecordedCalls calls = RecordedCalls.open(file, loader);
            List<Call> decoded = new ArrayList<>();
            for (int i = 0; i < calls.size(); i++) {
                assertThat(calls.bytes(i)).isPositive();
                decoded.add(calls.decode(i));
            }
            return decoded;
        }
    }

    private static Run run(TestInfo test, List<String> targets, List<String> arguments) throws Exception {
        Path folder = Files.createTempDirectory(
                directory, test.getTestMethod().orElseThrow().getName().substring(0, 10));
        Path options = folder.resolve("options.properties");
        new AgentOptions(
                        folder.resolve("forks"),
                        targets.stream().map(TargetMethod::parse).toList(),
                        List.of(new AgentOptions.TestFolder("org.acme:a", classes, folder)),
                        100,
                        5,
                        16)
                .write(options);
        int exitCode = java(options, arguments).waitFor();
        try (Stream<Path> files = Files.list(folder.resolve("forks"))) {
            ForkRecording recording = ForkRecording.read(files.findFirst().orElseThrow());
            assertThat(recording.problems()).isEmpty();
            return new Run(exitCode, recording, folder);
        }
    }

    private static Process java(Path options, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + jar + "=" + options,
                "-Xverify:all",
                "-cp",
                classes.toString(),
                "acme.TargetsTest"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS))
                .as("the forked JVM ends")
                .isTrue();
        String output = Files.readString(directory.resolve("output.txt"), StandardCharsets.UTF_8);
        assertThat(output).doesNotContain("Exception", "VerifyError", "not reached");
        return process;
    }

    /** As the shaded jar, but with ASM beside it: that jar is made only after the tests. */
    private static Path agentJar() throws IOException {
        Path file = directory.resolve("agent.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Agent.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.asList(ClassReader.class, GeneratorAdapter.class).stream()
                                .map(type -> type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString())
                                .collect(Collectors.joining(" ")));
        Path root = Path.of(URI.create(
                Agent.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(root)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, jar);
            }
        }
        return file;
    }
}
