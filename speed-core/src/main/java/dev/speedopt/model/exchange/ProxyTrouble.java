package dev.speedopt.model.exchange;

import dev.speedopt.model.dialect.FailureKind;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URISyntaxException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/** Tells the proxy's failures from those of the provider behind it. */
final class ProxyTrouble {
    private ProxyTrouble() {}

    /** What a proxy answers in place of the server it should have led to; null when it was the server that answered. */
    static Wire.@Nullable Broken refusal(HttpUriRequestBase request, HttpClientContext context, int status) {
        if (!"https".equals(request.getScheme()) || context.getSSLSession() != null) {
            return null;
        }
        EndpointDetails other = context.getEndpointDetails();
        String name = "is not reached: the proxy " + (other == null ? "on the way" : address(other.getRemoteAddress()));
        return new Wire.Broken(
                FailureKind.UNREACHABLE,
                status == 407
                        ? name + " wants credentials; set username and password of the active proxy in settings.xml"
                        : name + " answers " + status + "; ask who runs it, or list the host in its nonProxyHosts",
                false);
    }

    /** A connection that did not come about: to the proxy, where there is one, since nobody else was asked for any. */
    static Wire.Broken noConnection(HttpRoutePlanner routes, HttpUriRequestBase request, String reason, boolean again) {
        HttpHost proxy = proxy(routes, request);
        return new Wire.Broken(
                FailureKind.UNREACHABLE,
                proxy == null
                        ? reason
                        : "is not reached: the proxy " + proxy.toHostString() + " " + reason
                                + "; mend the active proxy in settings.xml",
                again);
    }

    private static @Nullable HttpHost proxy(HttpRoutePlanner routes, HttpUriRequestBase request) {
        try {
            return routes.determineRoute(HttpHost.create(request.getUri()), HttpClientContext.create())
                    .getProxyHost();
        } catch (HttpException | URISyntaxException e) {
            return null;
        }
    }

    private static String address(SocketAddress address) {
        return address instanceof InetSocketAddress internet
                ? internet.getHostString() + ":" + internet.getPort()
                : address.toString();
    }
}
