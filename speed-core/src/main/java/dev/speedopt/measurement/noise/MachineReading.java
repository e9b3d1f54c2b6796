package dev.speedopt.measurement.noise;

import dev.speedopt.evidence.NoiseReport.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the machine twice, before and after pairs were run, and says what makes it noisy and what to do about each. Load is
 * read before, since the pairs make load of their own.
 */
public final class MachineReading {
    private static final double MOST_LOAD = 0.5;
    private static final double MOST_STEAL = 0.01;

    private final Machine machine;
    private final int processors;
    private final Optional<Double> load;
    private final Ticks before;
    private final Optional<Long> throttledBefore;

    private MachineReading(Machine machine, int processors) {
        this.machine = machine;
        this.processors = processors;
        this.load = machine.line("proc/loadavg").map(line -> Double.valueOf(line.split(" ")[0]));
        this.before = Ticks.read(machine);
        this.throttledBefore = throttled();
    }

    /** Reads it before anything is run. */
    public static MachineReading begin() {
        return new MachineReading(
                new Machine(Path.of("/")), Runtime.getRuntime().availableProcessors());
    }

    /** For tests: the files of another root. */
    static MachineReading begin(Path root, int processors) {
        return new MachineReading(new Machine(root), processors);
    }

    /** Reads it again, after the pairs. */
    public List<Finding> end() {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                processors >= 2
                        ? good("Processors", processors + " for this JVM")
                        : bad(
                                "Processors",
                                "one for this JVM: both forks of a pair, their compilers and collectors share it",
                                "give the machine or container two processors or more"));
        if (!machine.tells()) {
            findings.add(good(
                    "System",
                    System.getProperty("os.name")
                            + " does not tell load, steal, frequency and limits in files as Linux "
                            + "does; the pairs alone speak"));
            return List.copyOf(findings);
        }
        load.ifPresent(value -> findings.add(load(value)));
        steal().ifPresent(findings::add);
        governor().ifPresent(findings::add);
        turbo().ifPresent(findings::add);
        quota().ifPresent(findings::add);
        battery().ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private Finding load(double value) {
        String found = String.format(Locale.ROOT, "%.1f before the pairs, on %d processors", value, processors);
        return value <= MOST_LOAD * processors
                ? good("Load", found)
                : bad("Load", found, "stop other programs (top shows them), or measure when they are done");
    }

    private Optional<Finding> steal() {
        return Ticks.read(machine).stolenSince(before).map(share -> {
            String found =
                    String.format(Locale.ROOT, "%.1f %% of the processors' time was taken by the host", 100 * share);
            return share <= MOST_STEAL
                    ? good("Steal", found)
                    : bad("Steal", found, "other virtual machines share this hardware: take a dedicated machine");
        });
    }

    private Optional<Finding> governor() {
        List<String> all = machine.lines("sys/devices/system/cpu", "cpu[0-9]*", "cpufreq/scaling_governor");
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String found = String.join(", ", new TreeSet<>(all));
        return Optional.of(
                found.equals("performance")
                        ? good("Frequency", "governor performance")
                        : bad(
                                "Frequency",
                                "governor " + found + ": the clock follows the load",
                                "sudo cpupower frequency-set -g performance"));
    }

    private Optional<Finding> turbo() {
        Optional<Finding> intel = machine.line("sys/devices/system/cpu/intel_pstate/no_turbo")
                .map(off -> turbo(off.equals("0"), "echo 1 | sudo tee /sys/devices/system/cpu/intel_pstate/no_turbo"));
        return intel.isPresent()
                ? intel
                : machine.line("sys/devices/system/cpu/cpufreq/boost")
                        .map(on -> turbo(on.equals("1"), "echo 0 | sudo tee /sys/devices/system/cpu/cpufreq/boost"));
    }

    private static Finding turbo(boolean on, String off) {
        return on ? bad("Turbo", "on: the clock follows the temperature", off) : good("Turbo", "off");
    }

    /** Of control groups, version 2 or 1. */
    private Optional<Finding> quota() {
        Optional<Double> quota = machine.line("sys/fs/cgroup/cpu.max")
                .map(line -> line.split(" "))
                .filter(parts -> parts.length == 2 && !parts[0].equals("max"))
                .map(parts -> Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]));
        if (quota.isEmpty()) {
            quota = machine.line("sys/fs/cgroup/cpu/cpu.cfs_quota_us")
                    .flatMap(Machine::number)
                    .filter(value -> value > 0)
                    .flatMap(value -> machine.line("sys/fs/cgroup/cpu/cpu.cfs_period_us")
                            .flatMap(Machine::number)
                            .map(period -> (double) value / period));
        }
        long stopped = throttled().orElse(0L) - throttledBefore.orElse(0L);
        if (quota.isEmpty() && stopped <= 0) {
            return Optional.empty();
        }
        String found = quota.map(value -> String.format(Locale.ROOT, "a quota of %.1f processors", value))
                        .orElse("a quota")
                + (stopped > 0 ? ", and it stopped the pairs " + stopped + " times" : "");
        return Optional.of(
                stopped > 0 || quota.orElse(2.0) < 2
                        ? bad(
                                "Container",
                                found,
                                "raise the limit to two processors or more, or bind to processors (--cpuset-cpus) in "
                                        + "place of a quota")
                        : good("Container", found));
    }

    private Optional<Long> throttled() {
        Optional<Long> two = machine.value("sys/fs/cgroup/cpu.stat", "nr_throttled");
        return two.isPresent() ? two : machine.value("sys/fs/cgroup/cpu/cpu.stat", "nr_throttled");
    }

    private Optional<Finding> battery() {
        boolean discharging =
                machine.lines("sys/class/power_supply", "*", "status").contains("Discharging");
        boolean there = machine.lines("sys/class/power_supply", "*", "type").contains("Battery");
        return !there
                ? Optional.empty()
                : Optional.of(
                        discharging
                                ? bad("Power", "on battery: the clock is kept low", "plug it in")
                                : good("Power", "plugged in"));
    }

    private static Finding good(String subject, String found) {
        return new Finding(subject, true, found, "");
    }

    private static Finding bad(String subject, String found, String cure) {
        return new Finding(subject, false, found, cure);
    }

    /**
     * Of all processors together.
     *
     * @param all jiffies, idle ones included; 0 where unknown
     * @param stolen of them
     */
    private record Ticks(long all, long stolen) {
        private static final int STEAL = 8;

        static Ticks read(Machine machine) {
            String[] parts = machine.line("proc/stat").orElse("").split("\\s+");
            if (parts.length <= STEAL) {
                return new Ticks(0, 0);
            }
            long all = 0;
            for (int i = 1; i <= STEAL; i++) {
                all += Machine.number(parts[i]).orElse(0L);
            }
            return new Ticks(all, Machine.number(parts[STEAL]).orElse(0L));
        }

        Optional<Double> stolenSince(Ticks before) {
            return all > before.all
                    ? Optional.of((double) (stolen - before.stolen) / (all - before.all))
                    : Optional.empty();
        }
    }
}
