package dev.speedopt.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.speedopt.model.dialect.Json;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private static Duration asked(Map<String, String> headers, String body) throws Exception {
        JsonNode json = Json.MAPPER.readTree(body);
        return RetryPolicy.asked(headers::get, json);
    }

    @Test
    void milliseconds_come_before_seconds_and_both_before_googles_body() throws Exception {
        String info = "{\"error\":{\"details\":[{\"@type\":\"x/google.rpc.RetryInfo\",\"retryDelay\":\"34.5s\"}]}}";
        assertThat(asked(Map.of("Retry-After-Ms", "1500", "Retry-After", "9"), info))
                .isEqualTo(Duration.ofMillis(1500));
        assertThat(asked(Map.of("Retry-After", "9"), info)).isEqualTo(Duration.ofSeconds(9));
        assertThat(asked(Map.of(), info)).isEqualTo(Duration.ofMillis(34_500));
        assertThat(asked(Map.of(), "{}")).isNull();
    }

    @Test
    void a_date_in_the_past_is_now_and_nonsense_is_nothing() throws Exception {
        assertThat(asked(Map.of("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"), "{}"))
                .isEqualTo(Duration.ZERO);
        for (String nonsense : new String[] {"-5", "soon", "", "1e9", "99999999999999999999", "NaN", "1;2"}) {
            assertThat(asked(Map.of("Retry-After", nonsense), "{}"))
                    .as(nonsense)
                    .isNull();
        }
    }

    @Test
    void jitter_is_full_and_grows_to_eight_seconds() {
        assertThat(new RetryPolicy(() -> 1).jitter(0)).isEqualTo(Duration.ofMillis(500));
        assertThat(new RetryPolicy(() -> 1).jitter(3)).isEqualTo(Duration.ofSeconds(4));
        assertThat(new RetryPolicy(() -> 1).jitter(100)).isEqualTo(Duration.ofSeconds(8));
        assertThat(new RetryPolicy(() -> 0).jitter(100)).isEqualTo(Duration.ZERO);
    }
}
