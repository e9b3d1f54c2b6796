package dev.speedopt.probe;

import java.util.Arrays;

/** Runs the main class of a library in a JVM that does not outlive its parent. */
public final class LibraryMain {
    private LibraryMain() {}

    /** @param arguments the main class, and its own arguments */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        ParentWatch.start();
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
