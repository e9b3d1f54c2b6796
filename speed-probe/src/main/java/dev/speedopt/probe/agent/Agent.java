package dev.speedopt.probe.agent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** {@code -javaagent:speed-probe.jar=<options file>}: records the calls of targets while the user's tests run. */
public final class Agent {
    private Agent() {}

    /** Whatever goes wrong in here is written beside the recordings, and the tests run as if there were no agent. */
    public static void premain(String optionsFile, Instrumentation instrumentation) {
        Path file = Path.of(optionsFile);
        try {
            install(AgentOptions.read(file), instrumentation);
        } catch (Throwable e) {
            problem(file, e);
        }
    }

    private static void install(AgentOptions options, Instrumentation instrumentation) throws Exception {
        open(instrumentation);
        TestClasses tests = new TestClasses(options.testFolders());
        Recorder recorder = new Recorder(options, tests, ForkLog.open(options.directory()));
        Hooks.install(recorder);
        instrumentation.addTransformer(new Instrumenter(options.targets(), tests, recorder));
        Runtime.getRuntime().addShutdownHook(new Thread(recorder::flush, "speed: write recordings"));
    }

    private static void open(Instrumentation instrumentation) {
        instrumentation.redefineModule(
                Object.class.getModule(),
                Set.of(),
                Map.of(),
                Map.of("jdk.internal.misc", Set.of(Agent.class.getModule())),
                Set.of(),
                Map.of());
    }

    private static void problem(Path file, Throwable e) {
        try {
            Files.writeString(
                    file.resolveSibling(
                            file.getFileName() + "." + ProcessHandle.current().pid() + ".problem"),
                    e.toString(),
                    StandardCharsets.UTF_8);
        } catch (IOException alsoFailed) {
            // Nothing is left to tell it to: the missing recording says it.
        }
    }
}
