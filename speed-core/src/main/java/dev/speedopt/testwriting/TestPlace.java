package dev.speedopt.testwriting;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Where new tests go, without touching what is there. */
public final class TestPlace {
    private final ModuleModel module;
    private final String name;

    /** Where to write. */
    public enum Kind {
        /** A patch under {@code target/speed}, for {@code git apply}. */
        PATCH,
        /** The module's test sources. */
        SOURCES
    }

    public TestPlace(ModuleModel module, MethodId target) {
        this.module = module;
        this.name = free(target);
    }

    /** Simple name of a class that does not exist yet. */
    public String className() {
        return name;
    }

    private String free(MethodId target) {
        String room = TestNames.room(target).replace('.', '/');
        String base = TestNames.classFor(target, "");
        for (int i = 1; ; i++) {
            String candidate = i == 1 ? base : base.replaceFirst("Test$", i + "Test");
            boolean taken = module.testSourceRoots().stream()
                            .anyMatch(root -> Files.exists(root.resolve(room).resolve(candidate + ".java")))
                    || Files.exists(module.testClassesDirectory().resolve(room).resolve(candidate + ".class"));
            if (!taken) {
                return candidate;
            }
        }
    }

    /** @return what was written */
    public Path write(TestClass test, ProjectModel project, Kind kind) {
        if (module.testSourceRoots().isEmpty()) {
            throw new ProjectException(module.id() + " has no folder of test sources.");
        }
        Path source = module.testSourceRoots().get(0).resolve(test.path());
        Path file = kind == Kind.SOURCES
                ? source
                : project.workDirectory().resolveSibling("generated-tests").resolve(test.name() + ".patch");
        try {
            Files.createDirectories(file.getParent());
            if (kind == Kind.SOURCES) {
                // Never over something: that the name was free a moment ago is not enough.
                Files.writeString(file, test.text(), module.encoding(), StandardOpenOption.CREATE_NEW);
            } else {
                Files.writeString(file, patch(project.root().relativize(source).toString(), test.text()));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static String patch(String path, String text) {
        String place = path.replace('\\', '/');
        List<String> lines = text.lines().toList();
        StringBuilder patch = new StringBuilder("diff --git a/" + place + " b/" + place + "\nnew file mode 100644\n");
        patch.append("--- /dev/null\n+++ b/")
                .append(place)
                .append("\n@@ -0,0 +1,")
                .append(lines.size())
                .append(" @@\n");
        lines.forEach(line -> patch.append('+').append(line).append('\n'));
        return patch.toString();
    }
}
