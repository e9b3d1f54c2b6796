package dev.speedopt.model.exchange;

import dev.speedopt.model.dialect.Dialect;
import dev.speedopt.model.dialect.Quirks;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
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
 * @param key for it; absent when there is none
 * @param keyProblem why it cannot be asked with that key or without one, in a sentence; absent when it can
 * @param quirks of the model
 */
public record Server(
        String label,
        String provider,
        String model,
        Dialect dialect,
        URI root,
        @Nullable String query,
        @Nullable Key key,
        @Nullable String keyProblem,
        Quirks quirks) {
    public URI question() {
        return at(dialect.questionPath(model));
    }

    public URI models() {
        return at(dialect.modelsPath());
    }

    /** What tells about the key itself; null where the provider has nothing of the kind. */
    @Nullable
    public URI keyInformation() {
        String path = quirks.get(Quirks.KEY_PATH);
        return path == null ? null : at(path);
    }

    /** What fails together: the provider at that address. */
    public String site() {
        return provider + " at " + root.getScheme() + "://" + root.getAuthority();
    }

    /** All headers of a call. The map holds the key and must not be shown to anybody. */
    public Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>(dialect.headers());
        if (key != null) {
            headers.putAll(dialect.keyHeaders(key.value(), quirks));
        }
        return headers;
    }

    private URI at(String path) {
        String more = query == null ? "" : (path.contains("?") ? "&" : "?") + query;
        return URI.create(root + path + more);
    }
}
