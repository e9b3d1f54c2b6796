package dev.speedopt.repository.signing;

import dev.speedopt.process.PipedProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/** {@code gpg}, or {@code gpgsm} for X.509, called as Git calls it. */
final class OpenPgpProgram implements SigningProgram {
    private static final String STATUS = "[GNUPG:]";

    private final String program;
    private final Path top;

    OpenPgpProgram(String program, Path top) {
        this.program = program;
        this.top = top;
    }

    @Override
    public String sign(byte[] payload, @Nullable String key, PersonIdent committer) throws IOException {
        String signer = key == null ? committer.getName() + " <" + committer.getEmailAddress() + ">" : key;
        try (SigningScratch scratch = SigningScratch.create()) {
            PipedProgram run = PipedProgram.run(
                    List.of(program, "--status-fd=2", "-bsau", signer), top, payload, scratch.folder(), PATIENCE);
            if (run.exitCode() != 0 || !run.errors().contains(STATUS + " SIG_CREATED ")) {
                String said = run.errors()
                        .lines()
                        .filter(line -> !line.startsWith(STATUS))
                        .collect(Collectors.joining("\n"));
                throw new IOException(program + " for the key of " + signer + ": " + SigningProgram.lastLine(said));
            }
            return run.output().replace("\r\n", "\n");
        }
    }
}
