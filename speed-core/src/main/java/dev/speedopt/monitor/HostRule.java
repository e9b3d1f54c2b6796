package dev.speedopt.monitor;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which names a request may call this server by. A page on the Internet can make a browser resolve the page's own name to this
 * machine (DNS rebinding), but it cannot make the browser send another name: so only addresses and {@code localhost} will do.
 *
 * @param bound address that the server listens on
 */
record HostRule(InetAddress bound) {
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    boolean allows(@Nullable String header) {
        if (header == null) {
            return false;
        }
        String host = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]")) {
            return true;
        }
        return !bound.isLoopbackAddress() && NUMERIC.matcher(host).matches();
    }
}
