package dev.speedopt.measurement.noise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.NoiseReport.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On made-up machines: files as Linux has them, under a root of the test's. */
class MachineReadingTest {
    @TempDir
    private Path root;

    @Test
    void a_quiet_machine_has_nothing_to_mend() throws IOException {
        write("proc/stat", "cpu  100 0 100 800 0 0 0 0 0 0\n");
        write("proc/loadavg", "0.20 0.10 0.05 1/100 1234\n");
        write("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "performance\n");
        write("sys/devices/system/cpu/intel_pstate/no_turbo", "1\n");
        write("sys/fs/cgroup/cpu.max", "max 100000\n");
        MachineReading reading = MachineReading.begin(root, 4);
        write("proc/stat", "cpu  200 0 200 1600 0 0 0 0 0 0\n");

        List<Finding> findings = reading.end();

        assertThat(findings).allMatch(Finding::good);
        assertThat(findings)
                .extracting(Finding::subject)
                .containsExactly("Processors", "Load", "Steal", "Frequency", "Turbo");
    }

    @Test
    void names_every_source_of_noise_with_its_cure() throws IOException {
        write("proc/stat", "cpu  100 0 100 800 0 0 0 0 0 0\n");
        write("proc/loadavg", "7.50 3.10 2.05 9/100 1234\n");
        write("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "powersave\n");
        write("sys/devices/system/cpu/cpu1/cpufreq/scaling_governor", "powersave\n");
        write("sys/devices/system/cpu/cpufreq/boost", "1\n");
        write("sys/fs/cgroup/cpu.max", "150000 100000\n");
        write("sys/fs/cgroup/cpu.stat", "usage_usec 12\nnr_throttled 3\n");
        write("sys/class/power_supply/BAT0/type", "Battery\n");
        write("sys/class/power_supply/BAT0/status", "Discharging\n");
        MachineReading reading = MachineReading.begin(root, 1);
        write("proc/stat", "cpu  150 0 150 850 0 0 0 50 0 0\n");
        write("sys/fs/cgroup/cpu.stat", "usage_usec 12\nnr_throttled 10\n");

        List<Finding> findings = reading.end();

        assertThat(findings)
                .noneMatch(Finding::good)
                .allMatch(finding -> !finding.cure().isBlank());
        assertThat(findings)
                .extracting(Finding::subject)
                .containsExactly("Processors", "Load", "Steal", "Frequency", "Turbo", "Container", "Power");
        assertThat(found(findings, "Load")).isEqualTo("7.5 before the pairs, on 1 processors");
        assertThat(found(findings, "Steal")).contains("25.0 %");
        assertThat(found(findings, "Container")).contains("1.5 processors").contains("7 times");
    }

    @Test
    void reads_the_quota_of_the_older_control_groups() throws IOException {
        write("proc/stat", "cpu  100 0 100 800 0 0 0 0 0 0\n");
        write("sys/fs/cgroup/cpu/cpu.cfs_quota_us", "50000\n");
        write("sys/fs/cgroup/cpu/cpu.cfs_period_us", "100000\n");

        assertThat(found(MachineReading.begin(root, 2).end(), "Container")).contains("0.5 processors");
    }

    @Test
    void says_what_it_cannot_read_on_another_system() {
        assertThat(MachineReading.begin(root, 2).end())
                .extracting(Finding::found)
                .anyMatch(found -> found.contains("does not tell load, steal"));
    }

    private static String found(List<Finding> findings, String subject) {
        return findings.stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .found();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }
}
