package dev.speedopt.it.traps;

import java.io.File;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Main class of a JVM that runs the {@code @Test} methods of plain JUnit classes, many versions of the tested classes one
 * after the other: each line of the file that it is given is a label, a class path and the test classes, with tabs between.
 * Prints one line for each: the label, then {@code green} or what failed.
 */
final class TestChild {
    private TestChild() {}

    public static void main(String[] arguments) throws Exception {
        try (PrintWriter out = new PrintWriter(arguments[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(arguments[0]))) {
                String[] parts = line.split("\t");
                out.println(parts[0] + "\t" + run(parts[1], parts[2].split(",")));
                out.flush();
            }
        }
        Runtime.getRuntime().exit(0);
    }

    private static String run(String classPath, String[] classes) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            int count = 0;
            for (String name : classes) {
                Method[] methods = loader.loadClass(name).getDeclaredMethods();
                Arrays.sort(methods, Comparator.comparing(Method::getName));
                for (Method method : methods) {
                    if (Arrays.stream(method.getAnnotations())
                            .anyMatch(
                                    one -> one.annotationType().getSimpleName().equals("Test"))) {
                        count++;
                        Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
                        constructor.setAccessible(true);
                        method.setAccessible(true);
                        method.invoke(constructor.newInstance());
                    }
                }
            }
            return count == 0 ? "no test" : "green";
        } catch (InvocationTargetException e) {
            return "red: " + String.valueOf(e.getCause()).replaceAll("\\s+", " ");
        }
    }
}
