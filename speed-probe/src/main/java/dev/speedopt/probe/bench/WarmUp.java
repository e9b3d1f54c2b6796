package dev.speedopt.probe.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs the target until the JIT compiler has done its work. The budget is CPU time, because on a busy machine a second of
 * wall time can be almost nothing.
 *
 * @param leastCpu nanoseconds in the target, before the plateau is looked for
 * @param mostCpu nanoseconds in the target, plateau or not
 * @param mostWall nanoseconds in all, plateau or not
 * @param leastRounds that are run in any case
 */
record WarmUp(long leastCpu, long mostCpu, long mostWall, long leastRounds) {
    private static final long ROUND_NANOS = 10_000_000;

    /**
     * The optimising compiler takes a method that loops at its 120th call (the measurer sets the thresholds): until then slow
     * calls run on a plateau that is not the last one.
     */
    private static final long LEAST_INVOCATIONS = 150;

    /** Nanoseconds a call. The harness takes a few of them: where the target takes more than this, it does not matter how many. */
    private static final double SHORT_NANOS = 15;

    static WarmUp of(Message message) {
        List<Long> v = message.values();
        return new WarmUp(v.get(0), v.get(1), v.get(2), v.get(3));
    }

    WarmUpReport run(Inputs inputs, Meter meter) {
        long start = System.nanoTime();
        List<Double> passes = new ArrayList<>();
        long cpu = 0;
        long invocations = 0;
        long perRound = 1;
        while (true) {
            Batch batch = inputs.prepare(perRound);
            meter.start();
            meter.run(batch);
            SliceReport report = meter.report(batch);
            inputs.finish();
            long own = report.cpu() + report.blocked();
            cpu += report.cpu();
            invocations += report.invocations();
            passes.add(own / (double) perRound);
            long wall = System.nanoTime() - start;
            boolean plateau = invocations >= LEAST_INVOCATIONS && Plateau.reached(passes);
            if (passes.size() >= leastRounds && (cpu >= mostCpu || wall >= mostWall || (cpu >= leastCpu && plateau))) {
                double pass = Plateau.level(passes);
                return new WarmUpReport(
                        Math.max(1, (long) pass),
                        inputs.maximumPasses(),
                        inputs.prepareNanos(),
                        cpu,
                        wall,
                        passes.size(),
                        plateau,
                        pass * perRound / batch.size() < SHORT_NANOS ? EmptyCall.picos() : 0);
            }
            if (own < ROUND_NANOS) {
                perRound = Math.min(inputs.maximumPasses(), perRound * 2);
            }
        }
    }
}
