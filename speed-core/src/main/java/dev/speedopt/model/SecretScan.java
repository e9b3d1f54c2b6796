package dev.speedopt.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for what must not leave the machine: private keys, tokens of well-known services, passwords in assignments. */
public final class SecretScan {
    private static final Map<String, Pattern> PATTERNS = new TreeMap<>(Map.ofEntries(
            Map.entry("a private key", Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY")),
            Map.entry("an AWS access key", Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b")),
            Map.entry(
                    "a GitHub token",
                    Pattern.compile("\\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})")),
            Map.entry("a GitLab token", Pattern.compile("\\bglpat-[A-Za-z0-9_-]{16,}")),
            Map.entry("a Slack token", Pattern.compile("\\bxox[abprs]-[A-Za-z0-9-]{10,}")),
            Map.entry("a Google API key", Pattern.compile("\\bAIza[A-Za-z0-9_-]{30,}")),
            Map.entry("a key of a model provider", Pattern.compile("\\b(?:sk|xai)-[A-Za-z0-9_-]{20,}")),
            Map.entry("a Stripe key", Pattern.compile("\\b[rs]k_live_[A-Za-z0-9]{16,}")),
            Map.entry("an npm token", Pattern.compile("\\bnpm_[A-Za-z0-9]{30,}")),
            Map.entry("a JSON web token", Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}\\.")),
            Map.entry(
                    "a password in a URL",
                    Pattern.compile("\\b[a-z][a-z0-9+.-]{1,20}://[^\\s/:@\"']{1,80}:[^\\s/@\"'${}]{3,80}@")),
            Map.entry(
                    "a password or key in an assignment",
                    Pattern.compile("(?i)(?:passw(?:or)?d|passwd|passphrase|secret|api_?key|access_?key|auth_?token"
                            + "|private_?key)\\w{0,20}\"?\\s*(?:=|:|,)\\s*\"(?![^\"]*[{$<])[^\"\\s]{6,}\""))));

    private SecretScan() {}

    /**
     * What the text holds, with its line ("an AWS access key in line 12"); null when it looks clean. The secret itself is
     * not repeated.
     */
    public static @Nullable String find(String text) {
        for (Map.Entry<String, Pattern> entry : PATTERNS.entrySet()) {
            Matcher matcher = entry.getValue().matcher(text);
            if (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                return entry.getKey() + " around line " + Math.max(1, line) + " of the prompt";
            }
        }
        return null;
    }
}
