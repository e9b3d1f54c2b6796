package dev.speedopt.verification.compilation;

import dev.speedopt.evidence.RungResult;
import java.nio.file.Path;
import java.util.List;

/**
 * A source file, compiled into a full copy of its module's classes.
 *
 * @param result of the rung
 * @param classes the full copy with the file's new classes laid over it; what is there is whole only when {@code result} passed
 * @param classFiles of the file, relative to {@code classes}, with {@code /}
 * @param changed class files that differ from the module's own {@code classesDirectory}, those included that are only on
 *     one side. For the unchanged original: empty when the module's classes can be reproduced; otherwise something treats class
 *     files after javac (weaving, enhancement), and original and candidate must both be taken from here to be alike
 * @param libraries what the module's main classes depend on, jars and folders
 */
public record CompiledFile(
        RungResult result, Path classes, List<String> classFiles, List<String> changed, List<Path> libraries) {
    public CompiledFile {
        classFiles = List.copyOf(classFiles);
        changed = List.copyOf(changed);
        libraries = List.copyOf(libraries);
    }

    public boolean compiled() {
        return result.passed();
    }
}
