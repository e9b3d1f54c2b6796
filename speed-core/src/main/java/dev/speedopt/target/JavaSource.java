package dev.speedopt.target;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One Java source file, read by the JDK's own Tree API: parsed, and where a class path is given, attributed, so that every
 * expression has its type. Positions are offsets into {@link #text()}.
 */
public final class JavaSource {
    private final String text;
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final JavacTask task;
    private final JavaFileManager files;
    private final List<String> errors;

    JavaSource(String text, CompilationUnitTree unit, JavacTask task, JavaFileManager files, List<String> errors) {
        this.text = text;
        this.unit = unit;
        this.trees = Trees.instance(task);
        this.task = task;
        this.files = files;
        this.errors = List.copyOf(errors);
    }

    /**
     * Parses only: no types, no class path needed.
     *
     * @throws StackOverflowError for expressions that nest too deeply for javac
     */
    public static JavaSource parse(String fileName, String text) {
        return read(fileName, text, List.of("-proc:none"), false);
    }

    /**
     * Parses and attributes.
     *
     * @param classPath what the file compiles against; the module's own compiled classes belong on it
     * @param options further javac options, such as {@code --release} and {@code -processorpath}
     */
    public static JavaSource attribute(String fileName, String text, List<Path> classPath, List<String> options) {
        List<String> all = new ArrayList<>(options);
        all.add("-classpath");
        all.add(String.join(
                java.io.File.pathSeparator,
                classPath.stream().map(Path::toString).toList()));
        return read(fileName, text, all, true);
    }

    /**
     * Parses and attributes a main source of a module, against the module's compiled classes and compile path. Annotation
     * processors run only where the file cannot be understood without them (Lombok), and write nothing to the project.
     */
    public static JavaSource attribute(ModuleModel module, Path file, String text) {
        List<Path> classPath = new ArrayList<>(List.of(module.classesDirectory()));
        classPath.addAll(module.compilePath());
        String name = file.getFileName().toString();
        List<String> options = module.compilerOptions();
        JavaSource plain = attribute(name, text, classPath, AttributionOptions.plain(options));
        if (plain.errors().isEmpty() || !text.contains("lombok.")) {
            return plain;
        }
        try (ScratchFolder scratch = ScratchFolder.create()) {
            return attribute(name, text, classPath, AttributionOptions.processed(options, scratch.path()));
        }
    }

    /**
     * Parses and attributes many main sources of a module at once, which costs a fraction of one by one: classes that they share
     * are read once. What cannot be understood together is tried alone.
     *
     * @param texts by file, at least one
     */
    public static Map<Path, JavaSource> attribute(ModuleModel module, Map<Path, String> texts) {
        Map<Path, JavaSource> found = new LinkedHashMap<>(SourceBatch.attribute(module, texts));
        texts.forEach((file, text) -> {
            JavaSource source = found.get(file);
            if (source == null || !source.errors().isEmpty()) {
                found.put(file, attribute(module, file, text));
            }
        });
        return found;
    }

    /** The Java version that a module's sources are written in: 8, 11, 17 … */
    public static int level(ModuleModel module) {
        return AttributionOptions.level(module.compilerOptions());
    }

    private static JavaSource read(String fileName, String text, List<String> options, boolean attribute) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new ProjectException("No Java compiler here: run Maven on a JDK, not on a JRE");
        }
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        StandardJavaFileManager files = compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8);
        JavacTask task = (JavacTask) compiler.getTask(
                Writer.nullWriter(), files, problems, options, null, List.of(new StringSource(fileName, text)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            List<String> failure = attribute ? analyze(task, fileName) : List.of();
            List<String> errors = Stream.concat(
                            problems.getDiagnostics().stream()
                                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                                    .map(problem -> fileName + ":" + problem.getLineNumber() + ": "
                                            + problem.getMessage(Locale.ROOT)),
                            failure.stream())
                    .toList();
            return new JavaSource(text, unit, task, files, errors);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + fileName, e);
        } catch (IllegalStateException e) {
            throw tooDeep(e);
        }
    }

    /** What javac makes of any error; the one that the text itself can cause goes by its own name. */
    private static RuntimeException tooDeep(IllegalStateException e) {
        if (e.getCause() instanceof StackOverflowError tooDeep) {
            throw tooDeep;
        }
        return e;
    }

    /** What javac says where it fails itself, as it may where classes are missing; empty where it does not. */
    private static List<String> analyze(JavacTask task, String fileName) throws IOException {
        try {
            task.analyze();
            return List.of();
        } catch (IllegalStateException e) {
            return List.of(
                    fileName + ": the Java compiler fails on it (" + tooDeep(e).getCause() + ")");
        }
    }

    public String text() {
        return text;
    }

    public CompilationUnitTree unit() {
        return unit;
    }

    public Trees trees() {
        return trees;
    }

    public SourcePositions positions() {
        return trees.getSourcePositions();
    }

    public javax.lang.model.util.Types types() {
        return task.getTypes();
    }

    public javax.lang.model.util.Elements elements() {
        return task.getElements();
    }

    /** What javac complained about, one line each; empty when the file is sound. */
    public List<String> errors() {
        return errors;
    }

    /** Every method and constructor written out in this file, in order, lambdas' and anonymous classes' owners left out. */
    public List<MethodDeclaration> methods() {
        List<MethodDeclaration> found = new ArrayList<>();
        new TreePathScanner<@Nullable Void, String>() {
            @Override
            public @Nullable Void visitClass(ClassTree node, String owner) {
                if (node.getSimpleName().length() == 0) {
                    return null;
                }
                boolean nested = owner.contains(".class");
                String name = nested
                        ? owner.substring(0, owner.length() - 6) + "$" + node.getSimpleName()
                        : owner + node.getSimpleName();
                return super.visitClass(node, name + ".class");
            }

            @Override
            public @Nullable Void visitMethod(MethodTree node, String owner) {
                if (positions().getEndPosition(unit, node) >= 0 && owner.endsWith(".class")) {
                    found.add(new MethodDeclaration(
                            JavaSource.this, getCurrentPath(), owner.substring(0, owner.length() - 6)));
                }
                // Local and anonymous classes inside a body are part of that body.
                return null;
            }
        }.scan(unit, unit.getPackageName() == null ? "" : unit.getPackageName() + ".");
        return List.copyOf(found);
    }

    /** The declaration of a method; null when this file has none such. */
    public @Nullable MethodDeclaration find(MethodId id) {
        List<MethodDeclaration> like =
                methods().stream().filter(method -> method.matches(id)).toList();
        return like.stream()
                .filter(method -> method.id().equals(id))
                .findFirst()
                .orElse(like.isEmpty() ? null : like.get(0));
    }

    /** The element that a tree stands for; null for trees that stand for none or when the file was not attributed. */
    public @Nullable Element element(TreePath path) {
        return trees.getElement(path);
    }

    /** The bytes of a class on the class path; null when it is not there. */
    public byte @Nullable [] classFile(String binaryName) {
        try {
            JavaFileObject found =
                    files.getJavaFileForInput(StandardLocation.CLASS_PATH, binaryName, JavaFileObject.Kind.CLASS);
            if (found == null) {
                return null;
            }
            try (InputStream in = found.openInputStream()) {
                return in.readAllBytes();
            }
        } catch (IOException unreadable) {
            return null;
        }
    }

    static final class StringSource extends SimpleJavaFileObject {
        private final String text;

        StringSource(String fileName, String text) {
            super(URI.create("string:///" + fileName.replace(' ', '_').replace('\\', '/')), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
