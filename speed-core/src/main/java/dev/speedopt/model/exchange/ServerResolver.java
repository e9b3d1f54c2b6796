package dev.speedopt.model.exchange;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.model.dialect.Dialect;
import dev.speedopt.model.dialect.FailureKind;
import dev.speedopt.model.dialect.Providers;
import dev.speedopt.model.dialect.Quirks;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins a configured model with the built-in table and the environment, and refuses what would put a key at risk. */
public final class ServerResolver {
    private static final Pattern MODEL_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,199}");
    private static final Pattern KEY_IN_QUERY =
            Pattern.compile("(?i)(^|&)[^=&]*(key|token|secret|password|auth)[^=&]*=");

    /** A refusal, on its way to becoming a failure. */
    public static final class Refusal extends Exception {
        private static final long serialVersionUID = 1;
        private final FailureKind kind;

        Refusal(FailureKind kind, String message) {
            super(message);
            this.kind = kind;
        }

        public FailureKind kind() {
            return kind;
        }
    }

    private final Providers providers = Providers.builtIn();
    private final Function<String, @Nullable String> environment;
    private final Function<String, @Nullable String> servers;
    private final Masking masking;

    public ServerResolver(ModelAccess access, Masking masking) {
        this.environment = access.environment();
        this.servers = access.servers();
        this.masking = masking;
    }

    public Server resolve(SpeedConfig.Model model) throws Refusal {
        String label = masking.line(model.provider() + "/" + model.name());
        if (!MODEL_NAME.matcher(model.name()).matches() || model.name().contains("..")) {
            throw new Refusal(FailureKind.CONFIGURATION, label + " is not a model's name; mend `name` under models.");
        }
        Providers.Provider provider = providers.named(model.provider());
        Quirks quirks = providers.quirks(provider, model.name()).with(model.quirks());
        if (!quirks.unknown().isEmpty()) {
            throw new Refusal(
                    FailureKind.CONFIGURATION,
                    label + " has quirks that mean nothing: " + quirks.unknown() + "; known are "
                            + Quirks.NAMES.stream().sorted().toList() + ".");
        }
        Dialect dialect = dialect(label, provider, quirks);
        URI base = base(label, model, provider);
        String path = base.getRawPath() == null ? "" : base.getRawPath().replaceFirst("/+$", "");
        URI root = URI.create(base.getScheme() + "://" + base.getRawAuthority() + dialect.root(path));
        Key key = key(model, provider);
        return new Server(
                label,
                model.provider(),
                model.name(),
                dialect,
                root,
                base.getRawQuery(),
                key,
                keyProblem(label, key, base, places(model, provider)),
                quirks);
    }

    private Dialect dialect(String label, Providers.Provider provider, Quirks quirks) throws Refusal {
        String name = quirks.get(Quirks.DIALECT);
        Dialect dialect =
                name == null ? provider.dialect() : providers.dialects().find(name);
        if (dialect == null) {
            throw new Refusal(
                    FailureKind.CONFIGURATION,
                    label + " has a quirk that names an unknown dialect; known are "
                            + providers.dialects().names() + ".");
        }
        return dialect;
    }

    private static @Nullable String keyProblem(String label, @Nullable Key key, URI base, String places) {
        if (key == null) {
            return Loopback.is(base.getHost()) ? null : label + " needs a key: set " + places + ".";
        }
        if (key.value().matches("(?s)\\{.*}")) {
            return label + ": " + key + " cannot be decrypted; see that settings-security.xml is the one that it was"
                    + " encrypted with.";
        }
        return key.value().matches("[\\x21-\\x7e]+")
                ? null
                : label + ": " + key + " holds a blank or a character that no key has; set it anew.";
    }

    /** Why the model's name should not be used any more; null when nothing speaks against it. */
    @Nullable
    public String retired(SpeedConfig.Model model) {
        return providers
                .quirks(providers.named(model.provider()), model.name())
                .with(model.quirks())
                .get(Quirks.RETIRED);
    }

    private URI base(String label, SpeedConfig.Model model, Providers.Provider provider) throws Refusal {
        String written = model.baseUrl();
        if (written == null && provider.baseUrlVariable() != null) {
            written = fromVariable(environment.apply(provider.baseUrlVariable()));
        }
        if (written == null) {
            written = provider.baseUrl();
        }
        if (written == null) {
            throw new Refusal(
                    FailureKind.CONFIGURATION,
                    label + " needs a base_url; only these providers have one of their own: " + providers.names()
                            + " (azure has one for each customer).");
        }
        URI base;
        try {
            base = new URI(written.strip());
        } catch (URISyntaxException e) {
            throw new Refusal(FailureKind.CONFIGURATION, label + " has a base_url that is no URL.");
        }
        String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
        if (base.getHost() == null || !List.of("http", "https").contains(scheme)) {
            throw new Refusal(FailureKind.CONFIGURATION, label + " has a base_url without https:// and a host's name.");
        }
        if (base.getRawUserInfo() != null
                || (base.getRawQuery() != null
                        && KEY_IN_QUERY.matcher(base.getRawQuery()).find())) {
            throw new Refusal(
                    FailureKind.CONFIGURATION,
                    label
                            + " has a secret in its base_url, where it ends up in logs; put it into an environment variable"
                            + " and name that in key_variable.");
        }
        if (scheme.equals("http") && !Loopback.is(base.getHost())) {
            throw new Refusal(
                    FailureKind.CONFIGURATION,
                    label + " would be asked over plain http at " + base.getHost()
                            + ", where anyone on the way can read the code and the key; use https.");
        }
        return base;
    }

    /** {@code OLLAMA_HOST} may be a bare host or port, and names the address that the server listens on. */
    private static @Nullable String fromVariable(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String url = value.strip();
        url = url.contains("://") ? url : "http://" + (url.startsWith(":") ? "127.0.0.1" : "") + url;
        url = url.replace("://0.0.0.0", "://127.0.0.1");
        return url.matches("http://[^/\\[]*[^/:0-9][^/:]*/?|http://[0-9.]+/?")
                ? url.replaceFirst("/$", "") + ":11434"
                : url;
    }

    private @Nullable Key key(SpeedConfig.Model model, Providers.Provider provider) {
        List<String> variables = model.keyVariable() == null ? provider.keyVariables() : List.of(model.keyVariable());
        for (String variable : variables) {
            String value = environment.apply(variable);
            if (value != null && !value.isBlank()) {
                return masked(Key.ofVariable(variable, value.strip()));
            }
        }
        String password = servers.apply(server(model));
        return password == null || password.isBlank() ? null : masked(Key.ofServer(server(model), password.strip()));
    }

    private Key masked(Key key) {
        masking.add(key);
        return key;
    }

    /** Id of the server in {@code settings.xml}: the name of the key where it has one, so that there may be several. */
    private static String server(SpeedConfig.Model model) {
        return model.keyVariable() != null ? model.keyVariable() : "speed-" + model.provider();
    }

    private static String places(SpeedConfig.Model model, Providers.Provider provider) {
        String variables =
                model.keyVariable() != null ? model.keyVariable() : String.join(" or ", provider.keyVariables());
        return "the environment variable " + variables + ", or the password of server " + server(model)
                + " in settings.xml";
    }
}
