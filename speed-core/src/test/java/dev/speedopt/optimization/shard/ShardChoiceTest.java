package dev.speedopt.optimization.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.speedopt.project.ProjectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardChoiceTest {
    @Test
    void is_what_the_user_says() {
        assertThat(ShardChoice.of("3/8", null, Map.of("JOB_COMPLETION_INDEX", "6")))
                .contains(new ShardChoice(3, 8));
    }

    @Test
    void is_what_a_kubernetes_job_says_which_counts_from_zero() {
        assertThat(ShardChoice.of(null, 8, Map.of("JOB_COMPLETION_INDEX", "0"))).contains(new ShardChoice(1, 8));
        assertThat(ShardChoice.of(" ", 8, Map.of("JOB_COMPLETION_INDEX", "7"))).contains(new ShardChoice(8, 8));
    }

    @Test
    void an_index_alone_is_some_other_job() {
        assertThat(ShardChoice.of(null, null, Map.of("JOB_COMPLETION_INDEX", "0")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/8", "9/8", "3", "3/0", "a/b", "-1/8", "1/1001", "3/8/2"})
    void refuses_what_is_no_shard(String shard) {
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> ShardChoice.of(shard, null, Map.of()))
                .withMessageContaining(shard);
    }

    @Test
    void refuses_a_number_of_shards_that_nobody_is_one_of() {
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> ShardChoice.of(null, 8, Map.of()))
                .withMessageContaining("-Dspeed.shard=3/8");
        assertThatExceptionOfType(ProjectException.class)
                .isThrownBy(() -> ShardChoice.of(null, 8, Map.of("JOB_COMPLETION_INDEX", "8")))
                .withMessageContaining("no shard 9 of 8");
    }
}
