package dev.speedopt.target;

import dev.speedopt.spelling.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that a mistyped one may have meant. */
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
        int limit = Spelling.mostSlips(wanted);
        return names.stream()
                .filter(name -> Spelling.slips(low, part.apply(name).toLowerCase(Locale.ROOT)) <= limit)
                .sorted(Comparator.comparingInt(
                        (String name) -> Spelling.slips(low, part.apply(name).toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
    }

    private static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
