package dev.speedopt.optimization.run;

import dev.speedopt.evidence.ProgressEvent.Kind;
import dev.speedopt.project.Console;

/** The user's console, with everything that it is told in the log of events as well. */
final class LoggedConsole implements Console {
    /** A watcher sees no more than four a second, and a run of days must not fill the disk. */
    private static final long LEAST_NANOS = 250_000_000;

    private final Console console;
    private final EventLog log;

    LoggedConsole(Console console, EventLog log) {
        this.console = console;
        this.log = log;
    }

    @Override
    public void info(String line) {
        console.info(line);
        log.write(Kind.INFO, 0, line, null, null);
    }

    @Override
    public void warn(String line) {
        console.warn(line);
        log.write(Kind.WARN, 0, line, null, null);
    }

    @Override
    public Step step(String what) {
        Step shown = console.step(what);
        int number = log.step(what);
        return new Step() {
            private long last = System.nanoTime() - LEAST_NANOS;

            @Override
            public void progress(int done, int of, String detail) {
                shown.progress(done, of, detail);
                if (done == of || System.nanoTime() - last >= LEAST_NANOS) {
                    last = System.nanoTime();
                    log.write(Kind.PROGRESS, number, detail, done, of);
                }
            }

            @Override
            public void close() {
                shown.close();
                log.write(Kind.DONE, number, what, null, null);
            }
        };
    }
}
