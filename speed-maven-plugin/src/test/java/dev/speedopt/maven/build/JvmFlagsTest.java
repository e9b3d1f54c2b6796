package dev.speedopt.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JvmFlagsTest {
    @Test
    void keeps_what_decides_how_fast_and_whether_the_code_runs() {
        assertThat(of("-Xmx512m -XX:+UseSerialGC --add-opens java.base/java.util=ALL-UNNAMED --enable-preview"
                        + " -Dlocale=de -XX:MaxInlineLevel=20"))
                .containsExactly(
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--enable-preview",
                        "-Dlocale=de",
                        "-XX:MaxInlineLevel=20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:TieredStopAtLevel=1",
                "-Xint",
                "-Xcomp",
                "-Xshare:off",
                "-Xverify:none",
                "-javaagent:/tmp/jacoco.jar=destfile=x",
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y",
                "-agentpath:/tmp/profiler.so",
                "-Xdebug",
                "-Xrunjdwp:transport=dt_socket",
                "-Xlog:gc",
                "-XX:+HeapDumpOnOutOfMemoryError",
                "-XX:OnOutOfMemoryError=rm",
                "-ea"
            })
    void drops_what_only_helps_tests_to_start_or_people_to_look_inside(String flag) {
        assertThat(of("-Xmx1g " + flag)).containsExactly("-Xmx1g");
    }

    @Test
    void a_late_reference_means_what_its_property_says() {
        assertThat(JvmFlags.of(
                        "@{argLine} @{none} -Xss2m",
                        name -> name.equals("argLine")
                                ? Optional.of("-javaagent:jacoco.jar -Dlate=1")
                                : Optional.empty()))
                .containsExactly("-Dlate=1", "-Xss2m");
    }

    private static List<String> of(String argLine) {
        return JvmFlags.of(argLine, name -> Optional.empty());
    }
}
