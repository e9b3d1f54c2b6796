package dev.speedopt.it;

import dev.speedopt.evidence.RunFiles;
import dev.speedopt.monitor.Monitor;
import dev.speedopt.monitor.Watched;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A monitor in a process of its own, until it is ended; writes its port to the file {@code port} beside what it watches. */
final class MonitorProcess {
    private MonitorProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of(arguments[0]);
        try (Monitor monitor =
                Monitor.start(new Watched("watched", work, new RunFiles(work)), InetAddress.getLoopbackAddress(), 0)) {
            Path part = Files.writeString(
                    work.resolve("port.part"), String.valueOf(monitor.address().getPort()));
            Files.move(part, work.resolve("port"), StandardCopyOption.ATOMIC_MOVE);
            Thread.currentThread().join();
        }
    }
}
