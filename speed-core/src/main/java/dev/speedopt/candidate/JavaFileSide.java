package dev.speedopt.candidate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.speedopt.candidate.MainSources.Located;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.JavaSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A {@code .java} file, wherever it lies: its package and its type say which main source it is a version of. */
final class JavaFileSide implements Side {
    private final Path file;
    private final byte[] content;
    private final Located means;

    private JavaFileSide(Path file, byte[] content, Located means) {
        this.file = file;
        this.content = content;
        this.means = means;
    }

    static JavaFileSide of(Path file, byte[] content, MainSources sources) {
        Optional<Located> itself = sources.at(file);
        return new JavaFileSide(file, content, itself.isPresent() ? itself.get() : find(file, content, sources));
    }

    private static Located find(Path file, byte[] content, MainSources sources) {
        JavaSource source =
                JavaSource.parse(file.getFileName().toString(), new String(content, StandardCharsets.UTF_8));
        String folder = source.unit().getPackageName() == null
                ? ""
                : source.unit().getPackageName().toString().replace('.', '/') + "/";
        List<String> names = names(file, source);
        for (String name : names) {
            Optional<Located> found = sources.inRoot(folder + name + ".java");
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new ProjectException(file + " is a version of no main source of this build: there is no " + folder
                + (names.isEmpty() ? file.getFileName() : names.get(0) + ".java")
                + ". Its package and class must be those of the file that it is to replace.");
    }

    /** The public type first, then the one that the file is called after, then any other. */
    private static List<String> names(Path file, JavaSource source) {
        List<String> names = new ArrayList<>();
        String called = file.getFileName().toString().replaceFirst("\\.java$", "");
        for (Tree type : source.unit().getTypeDecls()) {
            if (type instanceof ClassTree declared) {
                String name = declared.getSimpleName().toString();
                boolean open = declared.getModifiers().getFlags().contains(Modifier.PUBLIC);
                names.add(open ? 0 : name.equals(called) ? Math.min(1, names.size()) : names.size(), name);
            }
        }
        return names;
    }

    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public List<Located> changes(Side other) {
        return List.of(means);
    }

    @Override
    public Optional<byte[]> content(Located wanted) {
        return wanted.equals(means) ? Optional.of(content.clone()) : Optional.empty();
    }

    @Override
    public List<String> passedOver() {
        return List.of();
    }
}
