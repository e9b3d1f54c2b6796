package org.acme.vault;

import java.io.IOException;

/** Power that the project itself has. */
public final class Shell {
    private Shell() {}

    public static int run(String command) {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
