package dev.speedopt.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that does with each connection what no HTTP library would let it do. */
final class RawServer implements AutoCloseable {
    /** What happens on a connection; the request may or may not have been read. */
    @FunctionalInterface
    interface Fault {
        void play(Socket connection) throws IOException;
    }

    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();

    RawServer(Fault fault) {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket connection = socket.accept();
                    open.add(connection);
                    connections.incrementAndGet();
                    thread(() -> play(fault, connection));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private static void play(Fault fault, Socket connection) {
        try (connection) {
            fault.play(connection);
        } catch (IOException e) {
            // The client has had enough.
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "raw server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** Reads the request to its end, then sends these bytes and closes. */
    static Fault says(byte[] answer) {
        return connection -> {
            request(connection.getInputStream());
            connection.getOutputStream().write(answer);
            connection.getOutputStream().flush();
        };
    }

    static Fault says(String answer) {
        return says(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A whole answer with this body. */
    static Fault answers(int status, String headers, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + " X\r\n" + headers + "Connection: close\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return connection -> {
            request(connection.getInputStream());
            connection.getOutputStream().write(head);
            connection.getOutputStream().write(body);
            connection.getOutputStream().flush();
        };
    }

    static Fault answers(int status, String headers, String body) {
        return answers(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends these bytes, then nothing, and keeps the connection. */
    static Fault stalls(String answer) {
        return connection -> {
            request(connection.getInputStream());
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().flush();
            while (connection.getInputStream().read() >= 0) {
                // Until the client gives up.
            }
        };
    }

    /** Sends these bytes, then one further byte every few milliseconds, for ever. */
    static Fault trickles(String answer, char drop) {
        return connection -> {
            request(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write(drop);
                out.flush();
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        };
    }

    /** Reads headers and as much of a body as they announce. */
    static void request(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        java.util.regex.Matcher length =
                java.util.regex.Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        if (length.find()) {
            in.readNBytes(Integer.parseInt(length.group(1)));
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
