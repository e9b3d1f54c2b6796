package dev.speedopt.probe;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The user's classes in a JVM of ours. */
public final class UserClasses {
    private UserClasses() {}

    /**
     * Makes a loader, and the current thread's context of it: the classes see the JDK and each other, nothing of ours.
     *
     * @param classPath with the path separator between its entries
     */
    public static ClassLoader load(String classPath) throws MalformedURLException {
        ClassLoader loader = new URLClassLoader("user", urls(classPath), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        return loader;
    }

    /** @param classPath with the path separator between its entries */
    public static URL[] urls(String classPath) throws MalformedURLException {
        return urls(
                Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).toList());
    }

    public static URL[] urls(List<Path> classPath) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path entry : classPath) {
            urls.add(entry.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
