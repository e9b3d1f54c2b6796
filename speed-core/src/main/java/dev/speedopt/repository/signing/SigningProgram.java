package dev.speedopt.repository.signing;

import java.io.IOException;
import java.time.Duration;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/** A program that signs. */
interface SigningProgram {
    /** Long enough for somebody to type a passphrase or to touch a key. */
    Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * @param key as {@code user.signingKey} names it; null for the program's own choice
     * @return the armoured signature
     * @throws IOException in one sentence, without its full stop
     */
    String sign(byte[] payload, @Nullable String key, PersonIdent committer) throws IOException;

    /** The last line of what a program said. */
    static String lastLine(String said) {
        String text = said.strip();
        return text.isEmpty() ? "it gave no reason" : text.substring(text.lastIndexOf('\n') + 1);
    }
}
