package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The monitor with 200 open pages and 50 readers that are far too slow, while a run writes 100 events a second; by hand, because it takes a
 * minute: {@code -Dit.test=MonitorLoadIT -Dinvoker.test=not-found-target}. Linux only: it reads what the kernel says of the process.
 */
class MonitorLoadIT {
    private static final int PAGES = 200;
    private static final int SLOW = 50;
    private static final int SECONDS = Integer.getInteger("speed.it.seconds", 40);
    private static final long MOST_KIB = 256 * 1024;

    @TempDir
    private Path work;

    @Test
    void two_hundred_pages_and_fifty_slow_readers_cost_no_more_than_256_mebibytes_and_every_page_hears_everything()
            throws Exception {
        Process monitor = monitor();
        List<Socket> sockets = new ArrayList<>();
        AtomicLong heard = new AtomicLong();
        try {
            int port = port();
            for (int i = 0; i < PAGES + SLOW; i++) {
                boolean slow = i >= PAGES;
                Socket socket = open(port, slow);
                sockets.add(socket);
                Thread reader = new Thread(() -> read(socket, slow, heard), "reader-" + i);
                reader.setDaemon(true);
                reader.start();
            }
            int written = 0;
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (System.nanoTime() < end) {
                write(written++);
                Thread.sleep(10);
            }
            Thread.sleep(3_000);

            long peak = status(monitor, "VmHWM");
            double cpu = monitor.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
            System.out.printf(
                    "%d pages, %d slow readers, %d s, %d events: peak memory %d MiB, %.1f s of processor time, %d events heard%n",
                    PAGES, SLOW, SECONDS, written, peak / 1024, cpu, heard.get());
            assertThat(peak).as("peak resident memory, KiB").isPositive().isLessThanOrEqualTo(MOST_KIB);
            assertThat(heard.get()).as("events heard by pages").isEqualTo((long) PAGES * written);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
            monitor.destroy();
            monitor.waitFor(10, TimeUnit.SECONDS);
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

    private int port() throws Exception {
        Path file = work.resolve("port");
        for (int i = 0; i < 300 && Files.notExists(file); i++) {
            Thread.sleep(100);
        }
        assertThat(file)
                .as("the monitor's port; it said: %s", Files.readString(work.resolve("log")))
                .exists();
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
        } catch (SocketTimeoutException e) {
            throw new UncheckedIOException(e);
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

    private static long status(Process process, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
