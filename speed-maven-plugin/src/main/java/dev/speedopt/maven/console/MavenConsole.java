package dev.speedopt.maven.console;

import dev.speedopt.project.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.maven.plugin.logging.Log;

/** The port {@link Console} over Maven's log; steps move on a terminal and are told in plain lines elsewhere. */
public final class MavenConsole implements Console {
    private final Log log;
    private final Display display;
    private final Deque<TimedStep> open = new ConcurrentLinkedDeque<>();

    /**
     * @param log of the running mojo
     * @param interactive whether Maven runs without {@code -B}
     */
    public MavenConsole(Log log, boolean interactive) {
        this.log = log;
        this.display = interactive && Terminal.present()
                ? new MovingLine(
                        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                : new PlainLines(log::info);
    }

    @Override
    public void info(String line) {
        display.makeRoom();
        log.info(line);
    }

    @Override
    public void warn(String line) {
        display.makeRoom();
        log.warn(line);
    }

    @Override
    public Step step(String what) {
        TimedStep step = new TimedStep(what, display, open);
        open.push(step);
        return step;
    }
}
