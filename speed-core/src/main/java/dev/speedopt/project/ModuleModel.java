package dev.speedopt.project;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/**
 * One module of the user's build, as its build tool resolved it. All paths are absolute.
 *
 * @param id {@code groupId:artifactId}
 * @param baseDirectory the module's folder
 * @param sourceRoots main source folders, generated ones included
 * @param testSourceRoots test source folders
 * @param classesDirectory compiled main classes
 * @param testClassesDirectory compiled test classes
 * @param compilePath dependencies of the main classes, without {@code classesDirectory}
 * @param testPath what the module's tests see, in order: test classes, classes, dependencies
 * @param compilerOptions the options the user's compiler plugin passes to javac ({@code --release}, {@code -parameters},
 *     {@code -processorpath} …), without class path, output folder and sources
 * @param encoding of the sources
 * @param dependsOn ids of the modules of the same build that this one depends on, transitively
 */
public record ModuleModel(
        String id,
        Path baseDirectory,
        List<Path> sourceRoots,
        List<Path> testSourceRoots,
        Path classesDirectory,
        Path testClassesDirectory,
        List<Path> compilePath,
        List<Path> testPath,
        List<String> compilerOptions,
        Charset encoding,
        List<String> dependsOn) {
    public ModuleModel {
        sourceRoots = List.copyOf(sourceRoots);
        testSourceRoots = List.copyOf(testSourceRoots);
        compilePath = List.copyOf(compilePath);
        testPath = List.copyOf(testPath);
        compilerOptions = List.copyOf(compilerOptions);
        dependsOn = List.copyOf(dependsOn);
    }
}
