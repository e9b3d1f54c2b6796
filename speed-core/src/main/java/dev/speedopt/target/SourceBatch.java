package dev.speedopt.target;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.speedopt.project.ModuleModel;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Many sources of one module, read by one javac. */
final class SourceBatch {
    private SourceBatch() {}

    /** Those that could be read; files that an annotation processor changes are left out, since they stand for other classes. */
    static Map<Path, JavaSource> attribute(ModuleModel module, Map<Path, String> texts) {
        Map<Path, String> plain = new LinkedHashMap<>(texts);
        plain.values().removeIf(text -> text.contains("lombok."));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (plain.isEmpty() || compiler == null) {
            return Map.of();
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        StandardJavaFileManager files = compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8);
        Map<Path, JavaFileObject> sources = new LinkedHashMap<>();
        plain.forEach((file, text) -> sources.put(file, new JavaSource.StringSource(file.toString(), text)));
        JavacTask task = (JavacTask)
                compiler.getTask(Writer.nullWriter(), files, problems, options(module), null, sources.values());
        try {
            // By name: javac hands back wrappers of what it was given.
            Map<URI, CompilationUnitTree> units = new HashMap<>();
            task.parse().forEach(unit -> units.put(unit.getSourceFile().toUri(), unit));
            task.analyze();
            Map<URI, List<String>> errors = problems.getDiagnostics().stream()
                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR && problem.getSource() != null)
                    .collect(Collectors.groupingBy(
                            problem -> problem.getSource().toUri(),
                            Collectors.mapping(problem -> problem.getMessage(Locale.ROOT), Collectors.toList())));
            Map<Path, JavaSource> found = new LinkedHashMap<>();
            sources.forEach((file, source) -> {
                CompilationUnitTree unit = units.get(source.toUri());
                if (unit != null) {
                    found.put(
                            file,
                            new JavaSource(
                                    String.valueOf(plain.get(file)),
                                    unit,
                                    task,
                                    files,
                                    errors.getOrDefault(source.toUri(), List.of())));
                }
            });
            return found;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One file that javac chokes on must not cost the others: each is then tried alone.
            return Map.of();
        }
    }

    private static List<String> options(ModuleModel module) {
        List<String> options = new ArrayList<>(AttributionOptions.plain(module.compilerOptions()));
        options.add("-Xmaxerrs");
        options.add("0");
        options.add("-classpath");
        options.add(Stream.concat(Stream.of(module.classesDirectory()), module.compilePath().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        return options;
    }
}
