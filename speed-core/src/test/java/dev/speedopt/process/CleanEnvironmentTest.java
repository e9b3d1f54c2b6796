package dev.speedopt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanEnvironmentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPENAI_API_KEY",
                "GITHUB_TOKEN",
                "AWS_PROFILE",
                "MY_SECRET",
                "DB_PASSWORD",
                "SSH_AUTH_SOCK",
                "npm_config__authToken",
                "DBUS_SESSION_BUS_ADDRESS",
                "DOCKER_HOST"
            })
    void what_looks_like_a_key_is_kept_from_tests(String name) {
        assertThat(CleanEnvironment.confidential(Map.of(name, "x"))).containsExactly(name);
    }

    @Test
    void a_password_in_an_address_is_kept_from_tests_whatever_its_name() {
        assertThat(CleanEnvironment.confidential(Map.of("DATABASE", "postgres://me:hush@db/orders")))
                .containsExactly("DATABASE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATH", "PWD", "LANG", "JAVA_HOME", "CI", "SPRING_PROFILES_ACTIVE", "TZ"})
    void what_tests_run_by_is_left_to_them(String name) {
        assertThat(CleanEnvironment.confidential(Map.of(name, "x"))).isEmpty();
    }

    @Test
    void our_own_forks_see_language_and_path_alone() {
        assertThat(CleanEnvironment.bare(Map.of("PATH", "/bin", "LC_ALL", "C", "TZ", "UTC", "CI", "1", "KEY", "x")))
                .containsOnlyKeys("PATH", "LC_ALL", "TZ");
    }
}
