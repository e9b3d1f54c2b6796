package dev.speedopt.model.exchange;

import java.net.ProxySelector;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultProxyRoutePlanner;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Builds the one client, with everything off that would send a key elsewhere, or anything twice. */
final class HttpClients {
    private HttpClients() {}

    static CloseableHttpClient build(ClientSettings settings, HttpRoutePlanner routes) {
        Timeout whole = Timeout.of(settings.callTimeout());
        HttpClientBuilder builder = HttpClientBuilder.create()
                .useSystemProperties()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .useSystemProperties()
                        .setConnectionFactory(SilentConnection::over)
                        .setMaxConnPerRoute(32)
                        .setMaxConnTotal(128)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                                .setSocketTimeout(whole)
                                // Who answers 429 or 503 often closes as well; what is a look against a call's seconds?
                                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(whole)
                        .setResponseTimeout(whole)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("speed-maven-plugin")
                .setRoutePlanner(routes)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression();
        ClientSettings.ProxyServer proxy = settings.proxy();
        if (proxy != null && proxy.user() != null) {
            builder.setDefaultCredentialsProvider(credentials(proxy));
        }
        return builder.build();
    }

    /** Which way a host is reached: Maven's proxy where it has one, else that of the system properties, if any. */
    static HttpRoutePlanner routes(ClientSettings settings) {
        ClientSettings.ProxyServer proxy = settings.proxy();
        if (proxy == null) {
            return new SystemDefaultRoutePlanner(ProxySelector.getDefault());
        }
        HttpHost host = host(proxy);
        Pattern direct = Pattern.compile(
                Arrays.stream(proxy.directHosts().split("[|,]"))
                        .map(pattern -> Pattern.quote(pattern.strip()).replace("*", "\\E.*\\Q"))
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE);
        return new DefaultProxyRoutePlanner(host) {
            @Override
            protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
                return Loopback.is(target.getHostName())
                                || direct.matcher(target.getHostName()).matches()
                        ? null
                        : host;
            }
        };
    }

    private static CredentialsProvider credentials(ClientSettings.ProxyServer proxy) {
        BasicCredentialsProvider credentials = new BasicCredentialsProvider();
        String password = proxy.password() == null ? "" : proxy.password();
        credentials.setCredentials(
                new AuthScope(host(proxy)), new UsernamePasswordCredentials(proxy.user(), password.toCharArray()));
        return credentials;
    }

    private static HttpHost host(ClientSettings.ProxyServer proxy) {
        return new HttpHost("http", proxy.host(), proxy.port());
    }
}
