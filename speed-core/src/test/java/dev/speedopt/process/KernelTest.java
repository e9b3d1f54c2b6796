package dev.speedopt.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelTest {
    @ParameterizedTest
    @CsvSource({
        "5.14.0-503.el9, true",
        "6.1.0-25-amd64, true",
        "5.4.0, false",
        "4.18.0, false",
        "10.0, true",
        "strange, false"
    })
    void processes_are_counted_by_sandbox_since_5_14(String version, boolean counted) {
        assertThat(Kernel.countsProcessesBySandbox(version)).isEqualTo(counted);
    }
}
