package dev.speedopt.maven.console;

import dev.speedopt.project.Console.Step;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A step that shows itself for as long as it runs and no step within it does. Short steps are not seen at all. */
final class TimedStep implements Step {
    private final StepState state;
    private final Display display;
    private final Deque<TimedStep> open;
    private final ScheduledExecutorService clock;
    private final ScheduledFuture<?> ticks;
    private boolean shown;
    private boolean closed;

    /** @param open steps, innermost first */
    TimedStep(String what, Display display, Deque<TimedStep> open) {
        this.state = new StepState(what, System.nanoTime());
        this.display = display;
        this.open = open;
        this.clock = Executors.newSingleThreadScheduledExecutor(TimedStep::daemon);
        this.ticks = clock.scheduleAtFixedRate(
                this::show, display.firstAfterMillis(), display.everyMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void progress(int done, int of, String detail) {
        state.progress(done, of, detail);
    }

    @Override
    public synchronized void close() {
        ticks.cancel(false);
        clock.shutdown();
        if (closed) {
            return;
        }
        closed = true;
        open.remove(this);
        display.makeRoom();
        if (shown && state.spent(System.nanoTime()).compareTo(Duration.ofSeconds(2)) >= 0) {
            display.end(state.summary(System.nanoTime()));
        }
    }

    private synchronized void show() {
        if (!closed && open.peek() == this) {
            shown = true;
            display.show(state.line(System.nanoTime()));
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "speed: progress");
        thread.setDaemon(true);
        return thread;
    }
}
