package dev.speedopt.consensus;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a target is one of those for which models, where configured, must come to a vote. */
final class RequiredVote {
    private static final int COMPLEX_LINES = 50;
    private static final Pattern ASYNC = Pattern.compile(
            "\\b(Future|CompletableFuture|CompletionStage|Mono|Flux|Publisher|Single|Observable|Uni|Multi|Executor"
                    + "|ExecutorService|ForkJoinPool|Thread)\\b");

    private final SpeedConfig.Consensus config;
    private final Path root;

    /** @param root the build's top folder, which the globs of critical paths are relative to */
    RequiredVote(SpeedConfig.Consensus config, Path root) {
        this.config = config;
        this.root = root.toAbsolutePath().normalize();
    }

    /** The rules that ask for a vote, each as a few words; empty when none does. */
    List<String> reasons(Submission submission) {
        List<String> reasons = new ArrayList<>();
        SpeedConfig.RequiredFor rules = config.requiredFor();
        JavaSource source = JavaSource.parse("Original.java", submission.original());
        MethodDeclaration method = source.find(submission.attempt().target());
        if (method == null) {
            return List.of("its method cannot be read");
        }
        int lines = method.lastLine() - method.firstLine() + 1;
        if (rules.complexFunctions() && lines > COMPLEX_LINES) {
            reasons.add("it has " + lines + " lines");
        }
        if (rules.criticalPaths() && critical(submission.file())) {
            reasons.add("its file is on a critical path");
        }
        String external = rules.externalApis() ? external(source, method) : null;
        if (external != null) {
            reasons.add("it uses " + external);
        }
        if (rules.asyncFunctions()
                && ASYNC.matcher(source.text().substring(method.start(), method.end()))
                        .find()) {
            reasons.add("it is asynchronous");
        }
        return reasons;
    }

    private boolean critical(Path file) {
        Path relative = root.relativize(file.toAbsolutePath().normalize());
        return config.criticalPaths().stream()
                .anyMatch(glob ->
                        FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(relative));
    }

    /** The first imported type of somebody else's that the method names; null when it names none. */
    private static @Nullable String external(JavaSource source, MethodDeclaration method) {
        Set<String> names = names(method.tree());
        String own = source.unit().getPackageName() == null
                ? ""
                : source.unit().getPackageName().toString();
        for (ImportTree each : source.unit().getImports()) {
            String name = each.getQualifiedIdentifier().toString();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (!name.matches("javax?\\..*")
                    && !sameHouse(own, name)
                    && (simple.equals("*") || names.contains(simple))) {
                return name;
            }
        }
        return null;
    }

    /** Whether two names share their first two parts, as {@code org.acme.a} and {@code org.acme.b.C} do. */
    private static boolean sameHouse(String own, String name) {
        String[] a = own.split("\\.");
        String[] b = name.split("\\.");
        return a[0].equals(b[0]) && (a.length < 2 || b.length < 2 || a[1].equals(b[1]));
    }

    private static Set<String> names(MethodTree method) {
        Set<String> names = new HashSet<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void nothing) {
                names.add(node.getName().toString());
                return null;
            }
        }.scan(method, null);
        return names;
    }
}
