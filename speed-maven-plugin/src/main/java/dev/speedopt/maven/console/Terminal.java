package dev.speedopt.maven.console;

import java.lang.reflect.InvocationTargetException;

/** Whether somebody watches. */
final class Terminal {
    private Terminal() {}

    /** Since JDK 22 there is a console object without a terminal as well, and a method to ask it. */
    @SuppressWarnings("SystemConsoleNull") // JDK 22 and newer are asked by isTerminal below
    static boolean present() {
        java.io.Console console = System.console();
        String term = System.getenv("TERM");
        if (console == null || term == null || term.equals("dumb") || System.getenv("CI") != null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
