package dev.speedopt.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Environment variables that code which nobody knows may see. */
public final class CleanEnvironment {
    private static final Pattern PLAIN =
            Pattern.compile("PATH|LANG|LANGUAGE|LC_\\w+|TZ|LD_LIBRARY_PATH|SYSTEMROOT|SystemRoot|windir|ComSpec");

    private static final Pattern CONFIDENTIAL = Pattern.compile(
            ".*(KEY|TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|COOKIE|SESSION|PRIVATE|SIGNING|DSN).*"
                    + "|(AWS|AZURE|GOOGLE|GCP|GCLOUD|GITHUB|GITLAB|GH|CI_JOB|ACTIONS|DOCKER|KUBE|SSH|GPG|DBUS|XDG|NPM|SONAR|VAULT)_.*"
                    + "|XAUTHORITY|DISPLAY|WAYLAND_DISPLAY",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern USER_IN_URL = Pattern.compile(".*://[^/@\\s]+:[^/@\\s]+@.*", Pattern.DOTALL);

    private CleanEnvironment() {}

    /** For JVMs of ours: what a JVM needs to start, and to speak the same language as before. */
    public static Map<String, String> bare(Map<String, String> environment) {
        Map<String, String> bare = new TreeMap<>(environment);
        bare.keySet().removeIf(name -> !PLAIN.matcher(name).matches());
        return bare;
    }

    /** For the user's tests: names of variables that look like keys, or like the way to something that takes them. */
    public static List<String> confidential(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(variable ->
                        !variable.getKey().equals("PWD") && !variable.getKey().equals("OLDPWD"))
                .filter(variable -> CONFIDENTIAL.matcher(variable.getKey()).matches()
                        || USER_IN_URL.matcher(variable.getValue()).matches())
                .map(Map.Entry::getKey)
                .filter(name -> name.matches("[A-Za-z_][A-Za-z0-9_]*"))
                .sorted()
                .toList();
    }
}
