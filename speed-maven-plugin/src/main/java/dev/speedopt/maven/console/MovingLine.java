package dev.speedopt.maven.console;

import java.io.PrintStream;

/** For a terminal: one line that is written over and over. */
final class MovingLine implements Display {
    private static final int WIDTH = 110;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private boolean written;

    MovingLine(PrintStream out) {
        this.out = out;
    }

    @Override
    public long everyMillis() {
        return 250;
    }

    @Override
    public long firstAfterMillis() {
        return 500;
    }

    @Override
    public synchronized void show(String state) {
        out.print(CLEAR + (state.length() > WIDTH ? state.substring(0, WIDTH - 1) + "…" : state));
        out.flush();
        written = true;
    }

    @Override
    public synchronized void end(String summary) {
        makeRoom();
        out.println(summary);
    }

    @Override
    public synchronized void makeRoom() {
        if (written) {
            out.print(CLEAR);
            out.flush();
            written = false;
        }
    }
}
