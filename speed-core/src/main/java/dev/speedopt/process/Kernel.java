package dev.speedopt.process;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the running kernel can do. */
final class Kernel {
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    private Kernel() {}

    /** Since Linux 5.14; before, a limit would count everything that this user runs. Root is exempt from it either way. */
    static boolean countsProcessesBySandbox() {
        return countsProcessesBySandbox(System.getProperty("os.version", ""));
    }

    static boolean countsProcessesBySandbox(String version) {
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return false;
        }
        int major = Integer.parseInt(parts.group(1));
        return major > 5 || (major == 5 && Integer.parseInt(parts.group(2)) >= 14);
    }
}
