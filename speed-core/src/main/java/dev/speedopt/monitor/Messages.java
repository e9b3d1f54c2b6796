package dev.speedopt.monitor;

import java.nio.charset.StandardCharsets;

/** Messages of a stream of server-sent events. */
final class Messages {
    private Messages() {}

    /** @param data on one line, as JSON is */
    static byte[] of(String event, String data) {
        return ("event: " + event + "\ndata: " + data.replace("\r", "").replace("\n", "") + "\n\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] comment(String text) {
        return (": " + text + "\n\n").getBytes(StandardCharsets.UTF_8);
    }
}
