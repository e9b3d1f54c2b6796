package dev.speedopt.monitor;

import dev.speedopt.evidence.RunFiles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Follows a run's files in one thread, for all open pages together: however many look, the disk is read once. */
final class Feed implements AutoCloseable {
    /** Latest lines that a page which opens now is told. */
    private static final int REMEMBERED = 200;

    private static final int MOST_PAGES = 256;
    private static final long PERIOD_MILLIS = 250;
    private static final byte[] BEGIN = Messages.of("begin", "{}");
    private static final byte[] STATE = Messages.of("state", "{}");

    private final EventTail tail;
    private final StateFile state;
    private final Deque<byte[]> latest = new ArrayDeque<>();
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();
    private final Thread thread = new Thread(this::follow, "speed-monitor-feed");
    private volatile boolean closed;

    Feed(RunFiles files) {
        this.tail = new EventTail(files.events());
        this.state = new StateFile(files);
        look();
        thread.setDaemon(true);
        thread.start();
    }

    StateFile state() {
        return state;
    }

    /** @return whether there was a place for it */
    synchronized boolean add(Subscriber subscriber) {
        if (closed || subscribers.size() >= MOST_PAGES) {
            return false;
        }
        subscriber.offer(BEGIN);
        latest.forEach(subscriber::offer);
        subscriber.offer(STATE);
        return subscribers.add(subscriber);
    }

    synchronized void remove(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    private void follow() {
        try {
            while (!closed) {
                Thread.sleep(PERIOD_MILLIS);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        boolean changed = state.refresh();
        EventTail.News news = tail.read();
        tell(news, changed);
        while (news.more()) {
            news = tail.read();
            tell(news, false);
        }
    }

    private synchronized void tell(EventTail.News news, boolean changed) {
        if (news.anew()) {
            latest.clear();
            send(BEGIN);
        }
        for (String event : news.events()) {
            byte[] message = Messages.of("progress", event);
            latest.addLast(message);
            if (latest.size() > REMEMBERED) {
                latest.removeFirst();
            }
            send(message);
        }
        if (changed) {
            send(STATE);
        }
    }

    private void send(byte[] message) {
        subscribers.removeIf(subscriber -> {
            boolean full = !subscriber.offer(message);
            if (full) {
                subscriber.drop();
            }
            return full;
        });
    }

    @Override
    public synchronized void close() {
        closed = true;
        thread.interrupt();
        subscribers.forEach(Subscriber::drop);
        subscribers.clear();
    }
}
