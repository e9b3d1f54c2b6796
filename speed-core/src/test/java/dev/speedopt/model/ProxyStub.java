package dev.speedopt.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on loopback that refuses every tunnel with one status. */
public final class ProxyStub implements AutoCloseable {
    private final ServerSocket socket;
    private final List<String> seen = new CopyOnWriteArrayList<>();

    public ProxyStub(int status) {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(() -> serve(status), "proxy stub");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** First lines of the requests. */
    public List<String> seen() {
        return seen;
    }

    private void serve(int status) {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                String line = in.readLine();
                if (line == null) {
                    continue;
                }
                seen.add(line);
                while (line != null && !line.isEmpty()) {
                    line = in.readLine();
                }
                String wants = status == 407 ? "Proxy-Authenticate: Basic realm=\"out\"\r\n" : "";
                connection
                        .getOutputStream()
                        .write(("HTTP/1.1 " + status + " No\r\n" + wants
                                        + "Content-Length: 0\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                connection.getOutputStream().flush();
            } catch (IOException e) {
                // The next one, or closed.
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
