package dev.speedopt.optimization.ladder;

import dev.speedopt.consensus.Claim;
import dev.speedopt.consensus.Submission;
import dev.speedopt.consensus.VetoCheck;
import dev.speedopt.probe.input.ProposedInputs;
import dev.speedopt.probe.input.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.function.BiFunction;

/** Executes what voters claim to fail: their input is data, and replayed on both variants like any other. */
final class ClaimReplay implements VetoCheck {
    /** An instance method is tried on as many recorded receivers. */
    private static final int RECEIVERS = 8;

    private final Path directory;
    private final int parameters;
    private final BiFunction<Path, String, Optional<Boolean>> alike;
    private int claims;

    /**
     * @param directory for the inputs
     * @param parameters of the method
     * @param alike whether both variants are alike on the inputs of a file, under a name; empty where nobody can tell
     */
    ClaimReplay(Path directory, int parameters, BiFunction<Path, String, Optional<Boolean>> alike) {
        this.directory = directory;
        this.parameters = parameters;
        this.alike = alike;
    }

    @Override
    public Outcome check(Submission submission, Claim claim) {
        String calls =
                "[" + String.join(",", Collections.nCopies(RECEIVERS, String.valueOf(claim.failingInput()))) + "]";
        try {
            ProposedInputs.read(calls, parameters);
        } catch (StrictJson.Malformed e) {
            return Outcome.CANNOT_RUN;
        }
        String label = "veto-" + ++claims;
        return alike.apply(write(calls, label), label)
                .map(same -> same ? Outcome.ALIKE : Outcome.DIFFERS)
                .orElse(Outcome.CANNOT_RUN);
    }

    private Path write(String calls, String label) {
        Path file = directory.resolve(label + ".json");
        try {
            Files.createDirectories(directory);
            return Files.writeString(file, calls);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
