package dev.speedopt.probe.bench;

import java.util.List;

/**
 * How the warm-up of a fork went.
 *
 * @param passNanos time of the thread (running or blocked, not queued) for one pass through the calls, at the end
 * @param maximumPasses that a slice may hold, because fresh inputs take memory and time; {@code Long.MAX_VALUE} otherwise
 * @param prepareNanos wall time to prepare the inputs of one pass; 0 when inputs are reused
 * @param cpu nanoseconds of CPU time spent in the target
 * @param wall nanoseconds in all
 * @param rounds that were run
 * @param plateau whether the last rounds were no faster than those before
 * @param harnessPicos picoseconds of CPU time that a call of nothing takes here; 0 where the target takes much more, whatever it is
 */
public record WarmUpReport(
        long passNanos,
        long maximumPasses,
        long prepareNanos,
        long cpu,
        long wall,
        long rounds,
        boolean plateau,
        long harnessPicos) {

    public Message message() {
        return Message.of(
                Message.WARM, passNanos, maximumPasses, prepareNanos, cpu, wall, rounds, plateau ? 1 : 0, harnessPicos);
    }

    public static WarmUpReport of(Message message) {
        List<Long> v = message.values();
        return new WarmUpReport(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6) == 1, v.get(7));
    }
}
