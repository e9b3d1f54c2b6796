package dev.speedopt.measurement.fork;

import dev.speedopt.probe.bench.Message;
import dev.speedopt.process.ChildProcess;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The two forks of a pair, both on the line. Closing it leaves neither. */
public final class ForkPair implements AutoCloseable {
    private static final int POLL_MILLIS = 100;

    /** Long: on a machine full of others a fork may be put aside between its call and its first word. */
    private static final Duration HELLO = Duration.ofSeconds(30);

    private final List<Started> started = new ArrayList<>();
    private final Map<Variant, Fork> forks = new EnumMap<>(Variant.class);

    private ForkPair() {}

    /** @throws ForkFailure when a fork dies before it calls, or does not call in time */
    public static ForkPair start(ForkStarter starter, MeasurementRequest request, String name, Deadline deadline)
            throws ForkFailure {
        ForkPair pair = new ForkPair();
        boolean complete = false;
        try (Exchange exchange = Exchange.open()) {
            for (Variant variant : Variant.values()) {
                String secret = UUID.randomUUID().toString();
                String file = name + "-" + variant.label();
                pair.started.add(
                        new Started(variant, secret, starter.start(request, variant, file, exchange.socket(), secret)));
            }
            while (pair.forks.size() < Variant.values().length) {
                pair.accept(exchange, deadline);
            }
            complete = true;
            return pair;
        } catch (IOException e) {
            throw new ForkFailure("the forks could not be reached over a Unix domain socket: " + e.getMessage());
        } finally {
            if (!complete) {
                pair.close();
            }
        }
    }

    public Fork original() {
        return Objects.requireNonNull(forks.get(Variant.ORIGINAL));
    }

    public Fork candidate() {
        return Objects.requireNonNull(forks.get(Variant.CANDIDATE));
    }

    /** Hangs up, and leaves each fork {@code limit} to write down what it was told to keep. */
    public void end(Duration limit) {
        forks.values().forEach(fork -> fork.end(limit));
    }

    private void accept(Exchange exchange, Deadline deadline) throws IOException, ForkFailure {
        Line caller = exchange.accept(POLL_MILLIS);
        if (caller != null) {
            greet(caller);
            return;
        }
        for (Started fork : started) {
            if (!forks.containsKey(fork.variant) && !fork.process.isAlive()) {
                throw Fork.died(fork.variant, fork.process);
            }
        }
        if (deadline.passed()) {
            throw new ForkFailure("the time limit passed before the forks had started");
        }
    }

    private void greet(Line line) throws IOException {
        String hello = hello(line);
        for (Started fork : started) {
            if (hello.equals(Message.text(Message.HELLO, fork.secret).line())) {
                forks.put(fork.variant, new Fork(fork.variant, fork.process, line));
                return;
            }
        }
        line.close(); // A stranger.
    }

    private static String hello(Line line) throws IOException {
        try {
            return Objects.requireNonNullElse(line.read(HELLO), "");
        } catch (SocketTimeoutException e) {
            return "";
        }
    }

    @Override
    public void close() {
        forks.values().forEach(Fork::close);
        started.forEach(fork -> fork.process.close());
    }

    private record Started(Variant variant, String secret, ChildProcess process) {}
}
