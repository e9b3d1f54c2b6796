package dev.speedopt.repository.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.lib.Config;

/** What of a repository's storage format JGit cannot read, or would read wrongly, told from its configuration alone. */
public final class StorageFormat {
    private static final Set<String> KNOWN_EXTENSIONS = Set.of(
            "noop",
            "preciousobjects",
            "partialclone",
            "objectformat",
            "worktreeconfig",
            "refstorage",
            "relativeworktrees");

    private final Config config;

    public StorageFormat(Config config) {
        this.config = config;
    }

    /** What keeps JGit from opening it at all. */
    public List<Problem> unreadable() {
        List<Problem> problems = new ArrayList<>();
        String objects = config.getString("extensions", null, "objectFormat");
        if (objects != null && !objects.equalsIgnoreCase("sha1")) {
            problems.add(new Problem(
                    "It names objects by " + objects.toUpperCase(Locale.ROOT)
                            + " (extensions.objectFormat), which JGit cannot read.",
                    "Use a SHA-1 clone."));
        }
        String refs = config.getString("extensions", null, "refStorage");
        if (refs != null && !refs.equalsIgnoreCase("files")) {
            problems.add(new Problem(
                    "It keeps its refs as " + refs + " (extensions.refStorage), which is not supported.",
                    "Convert it with \"git refs migrate --ref-format=files\"."));
        }
        int version = config.getInt("core", null, "repositoryformatversion", 0);
        if (version > 1) {
            problems.add(new Problem(
                    "Its format version is " + version + "; versions 0 and 1 are supported.",
                    "Use a new clone of it."));
        }
        for (String name : config.getNames("extensions")) {
            if (version == 1 && !KNOWN_EXTENSIONS.contains(name.toLowerCase(Locale.ROOT))) {
                problems.add(new Problem(
                        "It uses the format extension " + name + ", which is not supported.",
                        "Use a new clone of it."));
            }
        }
        return problems;
    }

    /** What JGit opens, but where what it reads or writes could be wrong. */
    public List<Problem> unsupported() {
        List<Problem> problems = new ArrayList<>();
        String promisor = promisor();
        if (promisor != null) {
            problems.add(new Problem(
                    "It is a partial clone: objects are missing that only " + promisor + " has.",
                    "Use a full clone (git clone without --filter)."));
        }
        if (config.getBoolean("core", "sparseCheckout", false)) {
            problems.add(new Problem(
                    "It is a sparse checkout (core.sparseCheckout): files of HEAD are not in the working tree.",
                    "Run \"git sparse-checkout disable\"."));
        }
        return problems;
    }

    private @org.jspecify.annotations.Nullable String promisor() {
        String named = config.getString("extensions", null, "partialClone");
        if (named != null) {
            return named;
        }
        return config.getSubsections("remote").stream()
                .filter(remote -> config.getBoolean("remote", remote, "promisor", false)
                        || config.getString("remote", remote, "partialclonefilter") != null)
                .findFirst()
                .orElse(null);
    }
}
