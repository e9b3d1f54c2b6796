package dev.speedopt.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.model.exchange.ClientSettings.ProxyServer;
import dev.speedopt.model.exchange.ModelAccess;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionAccessTest {
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private int decrypted;

    /** Its constructor is for Maven alone, and there is no other. */
    @SuppressWarnings({"deprecation", "NullAway"})
    private ModelAccess access() {
        return new SessionAccess(new MavenSession(null, (RepositorySystemSession) null, request, null), this::decrypt)
                .access();
    }

    private SettingsDecryptionResult decrypt(SettingsDecryptionRequest encrypted) {
        decrypted++;
        encrypted.getServers().forEach(server -> server.setPassword(plain(server.getPassword())));
        encrypted.getProxies().forEach(proxy -> proxy.setPassword(plain(proxy.getPassword())));
        return new Decrypted(encrypted);
    }

    private static String plain(String password) {
        return password.replaceAll("[{}]", "");
    }

    private record Decrypted(SettingsDecryptionRequest request) implements SettingsDecryptionResult {
        @Override
        public @Nullable Server getServer() {
            return request.getServers().isEmpty() ? null : request.getServers().get(0);
        }

        @Override
        public List<Server> getServers() {
            return request.getServers();
        }

        @Override
        public @Nullable Proxy getProxy() {
            return request.getProxies().isEmpty() ? null : request.getProxies().get(0);
        }

        @Override
        public List<Proxy> getProxies() {
            return request.getProxies();
        }

        @Override
        public List<SettingsProblem> getProblems() {
            return List.of();
        }
    }

    @Test
    void a_servers_password_is_decrypted_when_it_is_asked_for_and_only_then() {
        Server server = new Server();
        server.setId("speed-openai");
        server.setPassword("{sk-from-settings}");
        request.addServer(server);
        ModelAccess access = access();
        assertThat(decrypted).isZero();
        assertThat(access.servers().apply("speed-openai")).isEqualTo("sk-from-settings");
        assertThat(access.servers().apply("speed-xai")).isNull();
        assertThat(decrypted).isEqualTo(1);
        assertThat(access.toString()).doesNotContain("sk-from-settings");
    }

    @Test
    void the_active_proxy_is_mapped_with_its_credentials_and_the_hosts_without_it() {
        Proxy idle = new Proxy();
        idle.setId("idle");
        idle.setActive(false);
        idle.setHost("idle");
        request.addProxy(idle);
        assertThat(access().proxy()).isNull();
        Proxy proxy = new Proxy();
        proxy.setActive(true);
        proxy.setHost("proxy.intra");
        proxy.setPort(3128);
        proxy.setUsername("joe");
        proxy.setPassword("{secret}");
        proxy.setNonProxyHosts("*.intra|localhost");
        request.addProxy(proxy);
        ProxyServer mapped = Objects.requireNonNull(access().proxy());
        assertThat(mapped).isEqualTo(new ProxyServer("proxy.intra", 3128, "joe", "secret", "*.intra|localhost"));
        assertThat(mapped.toString()).isEqualTo("the proxy proxy.intra:3128");
    }

    @Test
    void offline_is_what_the_user_said() {
        assertThat(access().offline()).isFalse();
        request.setOffline(true);
        assertThat(access().offline()).isTrue();
    }
}
