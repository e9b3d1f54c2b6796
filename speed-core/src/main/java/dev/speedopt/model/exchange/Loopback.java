package dev.speedopt.model.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** This very machine, as a host's name. */
final class Loopback {
    private static final Pattern HOST = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(0*:)+:?0*1]?");

    private Loopback() {}

    static boolean is(String host) {
        return HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
