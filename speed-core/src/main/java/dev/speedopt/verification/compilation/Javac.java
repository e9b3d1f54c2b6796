package dev.speedopt.verification.compilation;

import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The JDK's compiler, in this process, with an end: types can be written that take it years to infer. */
final class Javac {
    private static final long LIMIT_SECONDS = 120;

    private Javac() {}

    /**
     * @return errors, one line each, {@code file:line: message}; empty when it compiled
     */
    static List<String> compile(Path source, String shownAs, Charset encoding, List<String> options) {
        return compile(List.of(source), shownAs, shownAs, encoding, options);
    }

    /**
     * @param shownAs what is compiled, for people
     * @return errors, one line each, {@code file:line: message}; empty when it compiled
     */
    static List<String> compile(List<Path> sources, String shownAs, Charset encoding, List<String> options) {
        return compile(sources, null, shownAs, encoding, options);
    }

    private static List<String> compile(
            List<Path> sources, @Nullable String onlyFile, String shownAs, Charset encoding, List<String> options) {
        FutureTask<List<String>> task = new FutureTask<>(() -> run(sources, onlyFile, shownAs, encoding, options));
        Thread thread = new Thread(null, task, "speed: javac", 16L << 20);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return List.of(shownAs + ": the compiler did not end within " + LIMIT_SECONDS + " s");
        } catch (ExecutionException e) {
            return List.of(shownAs + ": the compiler gave up: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProjectException("Interrupted while compiling " + shownAs, e);
        }
    }

    private static List<String> run(
            List<Path> sources, @Nullable String onlyFile, String shownAs, Charset encoding, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new ProjectException("No Java compiler: run Maven on a JDK, not on a JRE.");
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, Locale.ROOT, encoding)) {
            boolean compiled = compiler.getTask(
                            output, files, problems, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return compiled ? List.of() : errors(problems, onlyFile, shownAs, output.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param onlyFile what the one file is shown as; null where there are several, which are shown by their paths */
    private static List<String> errors(
            DiagnosticCollector<JavaFileObject> problems, @Nullable String onlyFile, String shownAs, String output) {
        List<String> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
            boolean counts = problem.getKind() == Diagnostic.Kind.ERROR || problem.getKind() == Diagnostic.Kind.WARNING;
            if (counts) {
                String place = problem.getSource() == null
                        ? shownAs
                        : (onlyFile == null ? problem.getSource().getName() : onlyFile) + ":" + problem.getLineNumber();
                String kind = problem.getKind() == Diagnostic.Kind.ERROR ? "" : "warning: ";
                errors.add(place + ": " + kind + problem.getMessage(Locale.ROOT));
            }
        }
        // Errors first: warnings are shown because -Werror makes errors of them.
        errors.sort((one, two) -> Boolean.compare(one.contains(": warning: "), two.contains(": warning: ")));
        if (errors.isEmpty()) {
            errors.add(shownAs + ": javac failed" + (output.isBlank() ? "" : ": " + output.strip()));
        }
        return errors;
    }
}
