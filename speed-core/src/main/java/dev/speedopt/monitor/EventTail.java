package dev.speedopt.monitor;

import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.ProgressEvent;
import dev.speedopt.report.text.VisibleText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was added to a file of events since it was last looked at; another process may write, or begin it anew. */
final class EventTail {
    private static final int CHUNK = 256 * 1024;
    private static final int HEAD = 128;
    private static final int LONGEST_LINE = 64 * 1024;
    private static final int LONGEST_TEXT = 2_000;

    private final Path file;
    private byte[] head = new byte[0];
    private long position;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();

    EventTail(Path file) {
        this.file = file;
    }

    /**
     * What is new.
     *
     * @param anew whether the file began anew, so that what came before is of another run
     * @param events as one line of JSON each; lines that are none are left out
     * @param more whether there is more to read at once
     */
    record News(boolean anew, List<String> events, boolean more) {}

    News read() {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            boolean anew = begunAnew(channel);
            channel.position(position);
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            int count = Math.max(0, channel.read(chunk));
            position += count;
            List<String> events = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                take(chunk.get(i), events);
            }
            return new News(anew, events, count == CHUNK);
        } catch (IOException e) {
            // Not there yet, or taken away by "mvn clean": there is nothing new.
            return new News(false, List.of(), false);
        }
    }

    /** A file is another one when it is shorter than it was, or begins otherwise: its first line has the run and the instant. */
    private boolean begunAnew(SeekableByteChannel channel) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(HEAD);
        channel.position(0);
        int count = 0;
        while (start.hasRemaining() && count >= 0) {
            count = channel.read(start);
        }
        byte[] now = Arrays.copyOf(start.array(), start.position());
        boolean same = now.length >= head.length
                && Arrays.equals(head, Arrays.copyOf(now, head.length))
                && channel.size() >= position;
        boolean anew = !same;
        head = now;
        if (anew) {
            position = 0;
            line = new ByteArrayOutputStream();
        }
        return anew;
    }

    private void take(byte octet, List<String> events) {
        if (octet != '\n') {
            if (line.size() <= LONGEST_LINE) {
                line.write(octet);
            }
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8);
        boolean whole = line.size() <= LONGEST_LINE;
        line = new ByteArrayOutputStream();
        if (whole) {
            add(text, events);
        }
    }

    private static void add(String text, List<String> events) {
        try {
            ProgressEvent event = EvidenceJson.read(text, ProgressEvent.class);
            String said = VisibleText.line(event.text());
            events.add(EvidenceJson.line(new ProgressEvent(
                    event.at(),
                    event.kind(),
                    event.step(),
                    said.length() <= LONGEST_TEXT ? said : said.substring(0, LONGEST_TEXT) + "…",
                    event.done(),
                    event.of())));
        } catch (UncheckedIOException | NullPointerException e) {
            // A line of another version, or of nobody's: a watcher can do without.
            return;
        }
    }
}
