package dev.speedopt.optimization.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.consensus.Claim;
import dev.speedopt.consensus.Submission;
import dev.speedopt.consensus.VetoCheck.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReplayTest {
    private final List<String> made = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void what_differs_proves_the_claim_right_and_what_does_not_proves_it_wrong() {
        assertThat(check("[null, -1]", Optional.of(false))).isEqualTo(Outcome.DIFFERS);
        assertThat(check("[null, -1]", Optional.of(true))).isEqualTo(Outcome.ALIKE);
        assertThat(check("[null, -1]", Optional.empty())).isEqualTo(Outcome.CANNOT_RUN);
        assertThat(made).allSatisfy(calls -> assertThat(calls).startsWith("[[null, -1],[null, -1],"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "null", "new Foo()", "[1, 2], [3]", "[1, 2", "{\"a\": 1}", "[Runtime.exit(0), 1]"})
    void what_is_no_list_of_its_arguments_is_not_run(String input) {
        assertThat(check(input, Optional.of(false))).isEqualTo(Outcome.CANNOT_RUN);
        assertThat(made).isEmpty();
    }

    @SuppressWarnings("NullAway") // The submission is for others.
    private Outcome check(String input, Optional<Boolean> alike) {
        return new ClaimReplay(folder, 2, (file, label) -> {
                    made.add(read(file));
                    return alike;
                })
                .check((@Nullable Submission) null, new Claim("xai/grok", "correctness", null, "null fails", input));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
