package dev.speedopt.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A monitor in a process of its own, with {@value #PAGES} open pages and {@value #SLOW} readers that are far too slow, while somebody writes 100
 * events a second, until it is closed. Linux only: it reads what the kernel says of the process.
 */
public final class MonitorLoad implements AutoCloseable {
    static final int PAGES = 200;
    static final int SLOW = 50;

    private final Path work;
    private final Process monitor;
    private final List<Socket> sockets = new ArrayList<>();
    private final AtomicLong heard = new AtomicLong();
    private final Thread writer = new Thread(this::writeAll, "writer of events");
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean writing = true;

    private MonitorLoad(Path work) throws IOException {
        this.work = work;
        this.monitor = monitor();
    }

    /** @param work empty folder, of which the monitor's files are */
    public static MonitorLoad start(Path work) throws Exception {
        MonitorLoad load = new MonitorLoad(work);
        boolean complete = false;
        try {
            int port = load.port();
            for (int i = 0; i < PAGES + SLOW; i++) {
                boolean slow = i >= PAGES;
                Socket socket = open(port, slow);
                load.sockets.add(socket);
                Thread reader = new Thread(() -> read(socket, slow, load.heard), "reader-" + i);
                reader.setDaemon(true);
                reader.start();
            }
            load.writer.setDaemon(true);
            load.writer.start();
            complete = true;
            return load;
        } finally {
            if (!complete) {
                load.close();
            }
        }
    }

    /** Writes no further event, and leaves the pages time to hear the last one. */
    void settle() throws InterruptedException {
        writing = false;
        writer.join();
        Thread.sleep(3_000);
    }

    /** Events so far. */
    int written() {
        return written.get();
    }

    /** Events that all pages together have heard. */
    long heard() {
        return heard.get();
    }

    /** Most resident memory of the monitor so far, KiB. */
    long peakMemory() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(monitor.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Processor time of the monitor so far, in seconds. */
    double cpuSeconds() {
        return monitor.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        writing = false;
        for (Socket socket : sockets) {
            socket.close();
        }
        monitor.destroy();
        monitor.waitFor(10, TimeUnit.SECONDS);
    }

    private void writeAll() {
        try {
            while (writing) {
                write(written.getAndIncrement());
                Thread.sleep(10);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In a JVM of its own, with the heap that Maven would have left it on a small machine. */
    private Process monitor() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MonitorProcess.class.getName(),
                        work.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile())
                .start();
    }

    private int port() throws IOException, InterruptedException {
        Path file = work.resolve("port");
        for (int i = 0; i < 300 && Files.notExists(file); i++) {
            Thread.sleep(100);
        }
        if (Files.notExists(file)) {
            throw new IOException("The monitor did not start: " + Files.readString(work.resolve("log")));
        }
        return Integer.parseInt(Files.readString(file));
    }

    private static Socket open(int port, boolean slow) throws IOException {
        Socket socket = new Socket();
        if (slow) {
            socket.setReceiveBufferSize(4_096);
        }
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        OutputStream out = socket.getOutputStream();
        out.write("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    private static void read(Socket socket, boolean slow, AtomicLong heard) {
        byte[] buffer = new byte[slow ? 16 : 65_536];
        byte[] wanted = "event: progress".getBytes(StandardCharsets.US_ASCII);
        int matched = 0;
        try {
            while (true) {
                int count = socket.getInputStream().read(buffer);
                if (count < 0) {
                    return;
                }
                for (int i = 0; i < count && !slow; i++) {
                    matched = buffer[i] == wanted[matched] ? matched + 1 : buffer[i] == wanted[0] ? 1 : 0;
                    if (matched == wanted.length) {
                        heard.incrementAndGet();
                        matched = 0;
                    }
                }
                if (slow) {
                    Thread.sleep(1_000);
                }
            }
        } catch (IOException | InterruptedException e) {
            // Closed, or dropped because it was too slow: both are meant to happen.
            return;
        }
    }

    private void write(int number) throws IOException {
        String line = "{\"at\":\"" + Instant.now() + "\",\"kind\":\"INFO\",\"step\":1,\"text\":\"Event " + number + " "
                + "with some words about what was measured ".repeat(4) + "\"}\n";
        Files.writeString(work.resolve("events.jsonl"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
