package dev.speedopt.repository.signing;

import dev.speedopt.process.PipedProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/** {@code ssh-keygen -Y sign}, called as Git calls it. */
final class SshKeygen implements SigningProgram {
    private static final String LITERAL = "key::";

    private final Config settings;
    private final String program;
    private final Path top;

    SshKeygen(Config settings, String program, Path top) {
        this.settings = settings;
        this.program = program;
        this.top = top;
    }

    @Override
    public String sign(byte[] payload, @Nullable String key, PersonIdent committer) throws IOException {
        try (SigningScratch scratch = SigningScratch.create()) {
            String named = key == null || key.isBlank() ? defaultKey(scratch) : key;
            boolean literal = named.startsWith(LITERAL) || named.startsWith("ssh-");
            Path file = literal
                    ? Files.writeString(
                            scratch.folder().resolve("key"),
                            (named.startsWith(LITERAL) ? named.substring(LITERAL.length()) : named) + "\n")
                    : home(named);
            Path message = Files.write(scratch.folder().resolve("message"), payload);
            List<String> command = new ArrayList<>(List.of(program, "-Y", "sign", "-n", "git", "-f", file.toString()));
            if (literal) {
                // The secret half is with the agent.
                command.add("-U");
            }
            command.add(message.toString());
            PipedProgram run = PipedProgram.run(command, top, new byte[0], scratch.folder(), PATIENCE);
            Path signature = scratch.folder().resolve("message.sig");
            if (run.exitCode() != 0 || !Files.exists(signature)) {
                throw new IOException(program + " with the key " + (literal ? "of the agent" : named) + ": "
                        + SigningProgram.lastLine(run.errors()));
            }
            return Files.readString(signature).replace("\r\n", "\n");
        }
    }

    private String defaultKey(SigningScratch scratch) throws IOException {
        String command = settings.getString("gpg", "ssh", "defaultKeyCommand");
        if (command == null) {
            throw new IOException("user.signingKey names no key, and gpg.ssh.defaultKeyCommand is not set");
        }
        PipedProgram run = PipedProgram.run(List.of("sh", "-c", command), top, new byte[0], scratch.folder(), PATIENCE);
        return run.output()
                .lines()
                .filter(line -> line.startsWith("ssh-") || line.startsWith(LITERAL))
                .findFirst()
                .orElseThrow(() -> new IOException("gpg.ssh.defaultKeyCommand (" + command + ") named no key"));
    }

    private Path home(String path) {
        return path.startsWith("~/") ? FS.DETECTED.userHome().toPath().resolve(path.substring(2)) : top.resolve(path);
    }
}
