package dev.speedopt.repository.settings;

import java.time.ZoneId;
import java.util.Map;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/** Who commits: what {@code git commit} itself would write, by the same order of precedence. */
public final class Identity {
    private final Config config;
    private final Map<String, String> environment;

    public Identity(Config config, Map<String, String> environment) {
        this.config = config;
        this.environment = environment;
    }

    /** Whether name and address are configured; nothing is ever made up. */
    public boolean known() {
        return author() != null && committer() != null;
    }

    @Nullable
    public PersonIdent author() {
        return person("author");
    }

    @Nullable
    public PersonIdent committer() {
        return person("committer");
    }

    private @Nullable PersonIdent person(String role) {
        String name = first(role, "name");
        String address = first(role, "email");
        return name == null || address == null
                ? null
                : new PersonIdent(name, address, SystemReader.getInstance().now(), ZoneId.systemDefault());
    }

    private @Nullable String first(String role, String key) {
        String variable = environment.get(("git_" + role + "_" + key).toUpperCase(java.util.Locale.ROOT));
        if (variable != null && !variable.isBlank()) {
            return variable;
        }
        String own = config.getString(role, null, key);
        return own != null ? own : config.getString("user", null, key);
    }
}
