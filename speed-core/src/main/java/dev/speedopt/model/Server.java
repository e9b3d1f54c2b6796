package dev.speedopt.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a configured model is asked, and how.
 *
 * @param label {@code openai/gpt-5}: for people
 * @param provider as configured
 * @param model as the provider knows it
 * @param dialect that it speaks
 * @param root scheme, host and path that all calls start with
 * @param query of the base URL, for Azure's {@code api-version}; absent for none
 * @param key for it; absent for a server on this machine that needs none
 * @param quirks of the model
 */
record Server(
        String label,
        String provider,
        String model,
        Dialect dialect,
        URI root,
        @Nullable String query,
        @Nullable Key key,
        Quirks quirks) {
    URI question() {
        return at(dialect.questionPath(model));
    }

    URI models() {
        return at(dialect.modelsPath());
    }

    /** What fails together: the provider at that address. */
    String site() {
        return provider + " at " + root.getScheme() + "://" + root.getAuthority();
    }

    private URI at(String path) {
        return URI.create(root + path + (query == null ? "" : "?" + query));
    }
}
