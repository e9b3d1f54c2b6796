package dev.speedopt.measurement.fork;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where forks call: a Unix domain socket, which goes through the wall of a sandbox as a file, where no network does. It lies
 * in a folder of its own among the temporary files, because its path must be short.
 */
final class Exchange implements AutoCloseable {
    private final Path folder;
    private final Path socket;
    private final ServerSocketChannel server;
    private final Selector selector;

    private Exchange(Path folder, Path socket, ServerSocketChannel server, Selector selector) {
        this.folder = folder;
        this.socket = socket;
        this.server = server;
        this.selector = selector;
    }

    static Exchange open() throws IOException {
        Path folder = Files.createTempDirectory("speed").toAbsolutePath();
        Path socket = folder.resolve("s");
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        Selector selector = Selector.open();
        server.bind(UnixDomainSocketAddress.of(socket));
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        return new Exchange(folder, socket, server, selector);
    }

    /** The socket's file. */
    Path socket() {
        return socket;
    }

    /** The next caller; null when there is none within {@code millis}. */
    @Nullable
    Line accept(long millis) throws IOException {
        selector.select(millis);
        selector.selectedKeys().clear();
        SocketChannel caller = server.accept();
        return caller == null ? null : new Line(caller);
    }

    @Override
    public void close() throws IOException {
        selector.close();
        server.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(folder);
    }
}
