package dev.speedopt.maven.console;

import java.util.function.Consumer;

/** For logs and CI: a line after two seconds, then one every ten, and one at the end. */
record PlainLines(Consumer<String> out) implements Display {
    @Override
    public long everyMillis() {
        return 10_000;
    }

    @Override
    public long firstAfterMillis() {
        return 2_000;
    }

    @Override
    public void show(String state) {
        out.accept(state);
    }

    @Override
    public void end(String summary) {
        out.accept(summary);
    }

    @Override
    public void makeRoom() {}
}
