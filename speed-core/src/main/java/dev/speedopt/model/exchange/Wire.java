package dev.speedopt.model.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.speedopt.model.dialect.ErrorReader;
import dev.speedopt.model.dialect.FailureKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** One exchange over HTTP: a request goes out once, and by the deadline there is a result, whatever the server does. */
public final class Wire implements AutoCloseable {
    /** What became of an exchange. */
    public sealed interface Result {}

    /**
     * @param status of HTTP
     * @param header by name, in any case; null when absent
     * @param json body, missing when it is none
     * @param beginning of the body as text
     */
    public record Answer(int status, Function<String, @Nullable String> header, JsonNode json, String beginning)
            implements Result {}

    /**
     * @param kind of failure
     * @param reason in a few words, fit for the end of a sentence
     * @param again whether a further try makes sense
     */
    record Broken(FailureKind kind, String reason, boolean again) implements Result {}

    private final HttpRoutePlanner routes;
    private final CloseableHttpClient client;
    private final ExecutorService threads;
    private final int maximumBytes;

    public Wire(ClientSettings settings, ExecutorService threads) {
        this.routes = HttpClients.routes(settings);
        this.client = HttpClients.build(settings, routes);
        this.threads = threads;
        this.maximumBytes = settings.maximumBytes();
    }

    /**
     * @param body of a POST; absent for a GET
     * @param limit for everything, from the name's look-up to the last byte of the answer
     * @throws InterruptedException when the run is stopped; the exchange is cancelled
     */
    public Result exchange(URI address, Map<String, String> headers, byte @Nullable [] body, Duration limit)
            throws InterruptedException {
        HttpUriRequestBase request = new HttpUriRequestBase(body == null ? "GET" : "POST", address);
        headers.forEach(request::setHeader);
        request.setHeader("Accept", "application/json");
        if (body != null) {
            request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        }
        // The client's own time-outs are per read; a body that trickles passes them all.
        Future<Result> future = threads.submit(() -> send(request));
        try {
            return future.get(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Broken(FailureKind.TIMED_OUT, "gave no whole answer in time", false);
        } catch (ExecutionException e) {
            return new Broken(FailureKind.MALFORMED, "could not be understood", false);
        } finally {
            if (!future.isDone()) {
                request.cancel();
                future.cancel(true);
            }
        }
    }

    private Result send(HttpUriRequestBase request) {
        ClassicHttpResponse answer = null;
        try {
            HttpClientContext context = HttpClientContext.create();
            answer = client.executeOpen(HttpHost.create(request.getUri()), request, context);
            Broken refused = ProxyTrouble.refusal(request, context, answer.getCode());
            if (refused != null) {
                return refused;
            }
            byte[] body = read(answer.getEntity());
            if (body == null) {
                // Closing would read the rest first.
                request.cancel();
                return new Broken(
                        FailureKind.TOO_LARGE, "answers with more than " + (maximumBytes >> 20) + " MB", false);
            }
            Header[] headers = answer.getHeaders();
            return new Answer(
                    answer.getCode(),
                    name -> value(headers, name),
                    ErrorReader.json(body),
                    new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8));
        } catch (UnknownHostException e) {
            return ProxyTrouble.noConnection(routes, request, "has a host name that nobody knows", false);
        } catch (ConnectTimeoutException e) {
            return ProxyTrouble.noConnection(routes, request, "did not take the connection in time", true);
        } catch (ConnectException | NoRouteToHostException e) {
            return ProxyTrouble.noConnection(routes, request, "does not take connections", true);
        } catch (SSLException e) {
            return new Broken(FailureKind.UNREACHABLE, "offers no TLS that this JDK trusts", false);
        } catch (ClientProtocolException | URISyntaxException e) {
            return new Broken(FailureKind.MALFORMED, "does not speak HTTP as it should", false);
        } catch (SocketTimeoutException e) {
            return new Broken(FailureKind.TIMED_OUT, "gave no answer in time", false);
        } catch (IOException e) {
            return new Broken(FailureKind.UNREACHABLE, "dropped the connection", true);
        } finally {
            Closer.closeQuietly(answer);
        }
    }

    private static @Nullable String value(Header[] headers, String name) {
        return Arrays.stream(headers)
                .filter(header -> header.getName().equalsIgnoreCase(name))
                .map(Header::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The whole entity; null when it is larger than allowed. */
    private byte @Nullable [] read(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        InputStream in = entity.getContent();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            body.write(buffer, 0, read);
            if (body.size() > maximumBytes) {
                return null;
            }
        }
        return body.toByteArray();
    }

    @Override
    public void close() {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
