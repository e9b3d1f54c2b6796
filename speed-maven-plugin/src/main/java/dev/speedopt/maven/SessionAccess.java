package dev.speedopt.maven;

import dev.speedopt.model.exchange.ClientSettings.ProxyServer;
import dev.speedopt.model.exchange.ModelAccess;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What Maven knows about reaching others: passwords of servers, the active proxy, whether the user wants to be offline. */
final class SessionAccess {
    private final MavenSession session;
    private final SettingsDecrypter decrypter;

    SessionAccess(MavenSession session, SettingsDecrypter decrypter) {
        this.session = session;
        this.decrypter = decrypter;
    }

    ModelAccess access() {
        return new ModelAccess(System.getenv()::get, this::password, proxy(), session.isOffline());
    }

    /** Decrypted when it is asked for, and only then; as it is written where it cannot be decrypted. */
    private @Nullable String password(String id) {
        Server server = session.getSettings().getServer(id);
        return server == null
                ? null
                : decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(server))
                        .getServer()
                        .getPassword();
    }

    private @Nullable ProxyServer proxy() {
        Proxy active = session.getSettings().getActiveProxy();
        if (active == null) {
            return null;
        }
        Proxy proxy =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(active)).getProxy();
        String direct = proxy.getNonProxyHosts();
        return new ProxyServer(
                proxy.getHost(),
                proxy.getPort(),
                proxy.getUsername(),
                proxy.getPassword(),
                direct == null ? "" : direct);
    }
}
