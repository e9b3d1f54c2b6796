package dev.speedopt.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SubscriberTest {
    @Test
    void holds_a_fixed_number_of_messages_and_no_more() {
        Subscriber subscriber = new Subscriber();
        for (int i = 0; i < Subscriber.MOST_WAITING; i++) {
            assertThat(subscriber.offer(new byte[1])).isTrue();
        }

        assertThat(subscriber.offer(new byte[1])).isFalse();
    }

    @Test
    void a_reader_that_reads_nothing_is_dropped_in_the_middle_of_a_write() throws Exception {
        try (ServerSocketChannel server =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            SocketAddress address = server.getLocalAddress();
            try (SocketChannel reader = SocketChannel.open(address);
                    SocketChannel accepted = server.accept()) {
                Subscriber subscriber = new Subscriber();
                Thread writer = new Thread(() -> {
                    try {
                        OutputStream out = Channels.newOutputStream(accepted);
                        subscriber.serve(out);
                        out.write(0);
                    } catch (IOException e) {
                        assertThat(accepted.isOpen()).isFalse();
                    }
                });
                writer.start();
                byte[] large = new byte[1024 * 1024];
                while (subscriber.offer(large)) {
                    Thread.onSpinWait();
                }

                subscriber.drop();
                writer.join();

                assertThat(reader.isOpen()).isTrue();
                assertThat(accepted.isOpen()).isFalse();
            }
        }
    }
}
