package dev.speedopt.project;

final class SilentConsole implements Console {
    @Override
    public void info(String line) {}

    @Override
    public void warn(String line) {}

    @Override
    public Step step(String what) {
        return new Step() {
            @Override
            public void progress(int done, int of, String detail) {}

            @Override
            public void close() {}
        };
    }
}
