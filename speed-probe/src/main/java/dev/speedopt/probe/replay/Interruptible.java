package dev.speedopt.probe.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Classes that have something to do when their thread is interrupted. */
final class Interruptible {
    private Interruptible() {}

    /** Whether it mentions the exception by which it would hear of it. */
    static boolean is(Class<?> type) {
        try (InputStream in =
                type.getResourceAsStream(type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class")) {
            return in != null
                    && new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                            .contains("java/lang/InterruptedException");
        } catch (IOException e) {
            return false;
        }
    }
}
