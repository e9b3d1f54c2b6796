package dev.speedopt.maven.report;

import java.lang.reflect.Proxy;
import org.apache.maven.doxia.sink.Sink;

/** What a page sends to its sink: texts and raw texts in order. */
final class SinkText {
    private SinkText() {}

    static String of(LatestRun latest) {
        StringBuilder sent = new StringBuilder();
        Sink sink = (Sink) Proxy.newProxyInstance(
                Sink.class.getClassLoader(), new Class<?>[] {Sink.class}, (p, method, args) -> {
                    if (method.getName().equals("text") || method.getName().equals("rawText")) {
                        sent.append(args[0]).append('\n');
                    }
                    return null;
                });
        new SitePage(sink).write(latest);
        return sent.toString();
    }
}
