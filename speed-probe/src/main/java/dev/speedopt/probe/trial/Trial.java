package dev.speedopt.probe.trial;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.UserClasses;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Main class: runs the tests of one class, a new instance for each, and writes a line for each as it ends, so that a test that
 * takes the JVM with it is the one that is missing.
 */
public final class Trial {
    private Trial() {}

    /** @param arguments class path, name of the test class, file for the outcomes */
    public static void main(String[] arguments) throws Exception {
        ParentWatch.start();
        ClassLoader loader = UserClasses.load(arguments[0]);
        Class<?> type = Class.forName(arguments[1], true, loader);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        List<Method> tests = Arrays.stream(type.getDeclaredMethods())
                .filter(Trial::isTest)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        Path file = Path.of(arguments[2]);
        for (Method test : tests) {
            test.setAccessible(true);
            String outcome;
            try {
                test.invoke(constructor.newInstance());
                outcome = "passed";
            } catch (InvocationTargetException e) {
                outcome = "failed " + e.getCause();
            }
            line(file, test.getName() + " " + outcome.replaceAll("\\R", " "));
        }
        line(file, "end");
        Runtime.getRuntime().halt(0);
    }

    private static boolean isTest(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Test"));
    }

    private static void line(Path file, String line) throws IOException {
        // As bytes: a message may hold half a surrogate pair, which a writer of text refuses.
        Files.write(
                file,
                (line + "\n").getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
