package dev.speedopt.maven.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TimedStepTest {
    private final Deque<TimedStep> open = new ConcurrentLinkedDeque<>();
    private final Lines lines = new Lines();

    @Test
    void a_step_is_silent_while_one_within_it_shows_itself() throws InterruptedException {
        try (TimedStep outer = step("outer")) {
            assertThat(lines.next()).startsWith("outer");
            try (TimedStep inner = step("inner")) {
                lines.awaitFrom("inner");
                for (int i = 0; i < 20; i++) {
                    assertThat(lines.next()).startsWith("inner");
                }
            }
            lines.awaitFrom("outer");
        }
        assertThat(open).isEmpty();
    }

    private TimedStep step(String what) {
        TimedStep step = new TimedStep(what, lines, open);
        open.push(step);
        return step;
    }

    private static final class Lines implements Display {
        private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            String line = shown.poll(1, TimeUnit.MINUTES);
            return line == null ? "nothing was shown" : line;
        }

        void awaitFrom(String what) throws InterruptedException {
            for (String line = next(); !line.startsWith(what); line = next()) {
                assertThat(line).isNotEqualTo("nothing was shown");
            }
        }

        @Override
        public long everyMillis() {
            return 1;
        }

        @Override
        public long firstAfterMillis() {
            return 1;
        }

        @Override
        public void show(String state) {
            shown.add(state);
        }

        @Override
        public void end(String summary) {}

        @Override
        public void makeRoom() {}
    }
}
