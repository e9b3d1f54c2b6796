package dev.speedopt.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that a mistyped one may have meant, by edit distance. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    static List<String> to(TargetSelector selector, Collection<String> classes, Collection<String> methods) {
        String method = selector.methodName();
        if (method != null && !methods.isEmpty()) {
            return closest(
                    method,
                    methods,
                    name -> name.substring(name.indexOf('#') + 1).replaceAll("\\(.*", ""));
        }
        String wanted = selector.className() != null ? selector.className() : selector.packageName();
        if (wanted == null) {
            return List.of();
        }
        List<String> near = new ArrayList<>(closest(wanted, classes, name -> name));
        closest(last(wanted), classes, Nearest::last).stream()
                .filter(name -> !near.contains(name))
                .forEach(near::add);
        return near.stream()
                .limit(MOST)
                .map(name -> method == null ? name : name + "#" + method)
                .toList();
    }

    private static List<String> closest(
            String wanted, Collection<String> names, java.util.function.UnaryOperator<String> part) {
        String low = wanted.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, wanted.length() / 3);
        return names.stream()
                .filter(name -> distance(low, part.apply(name).toLowerCase(Locale.ROOT)) <= limit)
                .sorted(Comparator.comparingInt(
                        (String name) -> distance(low, part.apply(name).toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
    }

    private static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
