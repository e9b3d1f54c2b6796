package dev.speedopt.model.exchange;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How models are reached from this machine. Secrets are looked up when they are needed, and kept nowhere here.
 *
 * @param environment variables by name, for keys; null for those that are not set
 * @param servers passwords of Maven's {@code settings.xml} by the server's id, decrypted; null for servers that are not there
 * @param proxy on the way out; absent for the system properties' one
 * @param offline whether the user wants no network: only recorded answers count
 */
public record ModelAccess(
        Function<String, @Nullable String> environment,
        Function<String, @Nullable String> servers,
        ClientSettings.@Nullable ProxyServer proxy,
        boolean offline) {
    /** With keys of the environment alone, and no proxy. */
    public static ModelAccess online(Function<String, @Nullable String> environment) {
        return new ModelAccess(environment, id -> null, null, false);
    }

    @Override
    public String toString() {
        return "ModelAccess[proxy=" + proxy + ", offline=" + offline + "]";
    }
}
