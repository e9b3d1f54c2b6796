package dev.speedopt.probe.bench;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes turns: waits for an order, obeys it in the timed region, reports. Used by the benchmark's thread alone. */
final class Worker {
    private final Turns turns;
    private final @Nullable Answers answers;
    private Inputs inputs;
    private final Meter meter = new Meter();
    private Supplier<Message> report = () -> Message.of(Message.SLICE);
    private Runnable timed = () -> {};

    /** @param answers absent where the target gives none */
    Worker(Turns turns, Inputs inputs, @Nullable Answers answers) {
        this.answers = answers;
        this.turns = turns;
        this.inputs = inputs;
    }

    void awaitTurn() {
        Message order = order();
        while (order.kind().equals(Message.CALLS) || order.kind().equals(Message.OVER)) {
            inputs.close();
            if (order.kind().equals(Message.OVER)) {
                turns.send(Message.of(Message.OVER));
            } else {
                inputs = inputs.of(order.values());
            }
            order = order();
        }
        if (order.kind().equals(Message.WARM_UP)) {
            warmUp(WarmUp.of(order));
        } else {
            slice(order.values().get(0));
        }
    }

    /** The next one that asks for work. */
    private Message order() {
        Message order = turns.await();
        while (order.kind().equals(Message.ANSWERS)) {
            turns.send(answers == null ? order : answers.give());
            order = turns.await();
        }
        return order;
    }

    void run() {
        timed.run();
    }

    void report() {
        Message message = report.get();
        inputs.finish();
        turns.send(message);
        timed = () -> {}; // Fresh inputs go before the next ones come.
    }

    private void warmUp(WarmUp warmUp) {
        timed = () -> {
            WarmUpReport done = warmUp.run(inputs, meter);
            report = done::message;
        };
    }

    private void slice(long passes) {
        Batch batch = inputs.prepare(passes);
        timed = () -> meter.run(batch);
        report = () -> meter.report(batch).message();
        meter.start();
    }
}
