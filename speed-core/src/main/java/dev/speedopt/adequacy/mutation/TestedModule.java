package dev.speedopt.adequacy.mutation;

import java.nio.file.Path;
import java.util.List;

/**
 * One module's tests that reach a target.
 *
 * @param id of the module
 * @param baseDirectory that its tests run in
 * @param classPath what its tests see, the target's classes as speed compiled them in place of the module's own
 * @param testClasses fully qualified top-level classes
 */
public record TestedModule(String id, Path baseDirectory, List<Path> classPath, List<String> testClasses) {
    public TestedModule {
        classPath = List.copyOf(classPath);
        testClasses = List.copyOf(testClasses);
    }
}
