package dev.speedopt.testwriting;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.project.Jvm;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.project.SampleModule;
import dev.speedopt.project.ThisJvm;
import dev.speedopt.project.UserSource;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A project of one class on disk, compiled, and calls of it. */
public final class SampleProject implements ProjectModel {
    private final Path root;
    private final String type;
    private final String source;

    /** @param type simple name of the class, in package {@code acme} */
    public SampleProject(Path root, String type, String source) throws IOException {
        this.root = root;
        this.type = type;
        this.source = source;
        Path file = root.resolve("src/main/java/acme").resolve(type + ".java");
        Files.createDirectories(file.getParent());
        Files.createDirectories(root.resolve("target/test-classes"));
        Files.writeString(file, source);
        compile(source, root.resolve("target/classes"));
    }

    @Override
    public Path root() {
        return root;
    }

    @Override
    public Path workDirectory() {
        return root.resolve("target/speed");
    }

    @Override
    public List<ModuleModel> modules() {
        List<Path> testPath =
                new ArrayList<>(List.of(root.resolve("target/test-classes"), root.resolve("target/classes")));
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            if (entry.matches(".*/(junit-jupiter-api|opentest4j|junit-platform-commons|apiguardian-api)-[^/]*\\.jar")) {
                testPath.add(Path.of(entry));
            }
        }
        return List.of(SampleModule.of("org.acme:a", root)
                .testSources(root.resolve("src/test/java"))
                .testPath(testPath)
                .options(List.of("--release", "17"))
                .model());
    }

    public ModuleModel module() {
        return modules().get(0);
    }

    public Target target(String method) {
        return new SourceTree(modules())
                .require(TargetSelector.parse("acme." + type + "#" + method))
                .get(0);
    }

    /** Compiles a variant of the class. */
    public void compileVariant(String from, String to, Path classes) throws IOException {
        if (!source.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        compile(source.replace(from, to), classes);
    }

    private void compile(String text, Path classes) throws IOException {
        Path folder = classes.resolveSibling(classes.getFileName() + "-source");
        UserSource.compile(text, folder.resolve(type + ".java"), classes);
    }

    /** Loads the project's own class, for inputs that are instances of its types. */
    public Class<?> load(String name) throws Exception {
        return new URLClassLoader(
                        new URL[] {root.resolve("target/classes").toUri().toURL()},
                        ClassLoader.getPlatformClassLoader())
                .loadClass("acme." + name);
    }

    public static Call call(Object receiver, Object... arguments) {
        return new Call(receiver, arguments);
    }

    /** Writes calls where a run would have put them. */
    public Path record(Path file, List<Call> calls) throws Exception {
        List<Recording.Entry> entries = new ArrayList<>();
        for (Call call : calls) {
            entries.add(new Recording.Entry(1, false, Recording.graph(call, 1 << 20)));
        }
        Files.createDirectories(file.getParent());
        new Recording(entries).write(file);
        return file;
    }

    /** The JVM that runs this test. */
    public static Jvm jvm() {
        return new ThisJvm();
    }

    public static MethodId id(String type, String method, String... parameters) {
        return new MethodId("acme." + type, method, Arrays.asList(parameters));
    }
}
