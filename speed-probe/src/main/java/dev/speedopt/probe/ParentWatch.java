package dev.speedopt.probe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends this JVM when its parent is gone, {@code kill -9} included: the parent holds the other end of standard input. */
public final class ParentWatch {
    private ParentWatch() {}

    /** Starts watching; from then on the user's code sees an empty standard input. */
    public static void start() {
        InputStream parent = System.in;
        System.setIn(new ByteArrayInputStream(new byte[0]));
        Thread watch = new Thread(
                () -> {
                    try {
                        while (parent.read() >= 0) {
                            // Whatever the parent writes is no message: only its end is.
                        }
                    } catch (IOException e) {
                        // A broken pipe is the same end.
                    }
                    Runtime.getRuntime().halt(137);
                },
                "speed: watch parent");
        watch.setDaemon(true);
        watch.start();
    }
}
