package dev.speedopt.repository.signing;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.state.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * Signs commits as {@code git commit} itself would ({@code commit.gpgsign}): by the program, in the format and with the key
 * that the user's configuration names. Keys stay with that program.
 */
public final class CommitSigner {
    private final Config settings;
    private final SigningProgram program;

    private CommitSigner(Config settings, SigningProgram program) {
        this.settings = settings;
        this.program = program;
    }

    /** Empty where the user does not sign. */
    public static Optional<CommitSigner> of(Config settings, Path top) {
        if (!settings.getBoolean("commit", "gpgsign", false)) {
            return Optional.empty();
        }
        String named = settings.getString("gpg", null, "format");
        String format = named == null ? "openpgp" : named.toLowerCase(Locale.ROOT);
        return Optional.of(new CommitSigner(
                settings,
                switch (format) {
                    case "openpgp" -> new OpenPgpProgram(first(settings, "openpgp", "gpg"), top);
                    case "x509" -> new OpenPgpProgram(first(settings, "x509", "gpgsm"), top);
                    case "ssh" -> new SshKeygen(settings, first(settings, "ssh", "ssh-keygen"), top);
                    default ->
                        (payload, key, committer) -> {
                            throw new IOException("gpg.format=" + format + " is not known");
                        };
                }));
    }

    /** @throws ProjectException in the program's own words, when it does not sign */
    public GpgSignature sign(byte[] commit, PersonIdent committer) {
        try {
            return new GpgSignature(signature(commit, committer));
        } catch (IOException e) {
            throw new ProjectException(refusal(e) + " Unlock the key and run again; what was found so far is kept.", e);
        }
    }

    /** Tries it out; empty when it works. */
    public Optional<Problem> problem(PersonIdent committer) {
        try {
            signature("Does speed sign as you do?\n".getBytes(StandardCharsets.UTF_8), committer);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(new Problem(
                    refusal(e),
                    "Mend it until \"git commit -S\" works here, or use -Dspeed.git.auto_commit=false and commit the "
                            + "patches yourself."));
        }
    }

    private byte[] signature(byte[] payload, PersonIdent committer) throws IOException {
        String key = settings.getString("user", null, "signingKey");
        return program.sign(payload, key, committer).getBytes(StandardCharsets.UTF_8);
    }

    private static String refusal(IOException cause) {
        return "Commits must be signed here (commit.gpgsign=true), and that failed: " + cause.getMessage() + ".";
    }

    private static String first(Config settings, String format, String otherwise) {
        String own = settings.getString("gpg", format, "program");
        // gpg.program is the older name, for OpenPGP alone.
        String older = format.equals("openpgp") ? settings.getString("gpg", null, "program") : null;
        return own != null ? own : older != null ? older : otherwise;
    }
}
