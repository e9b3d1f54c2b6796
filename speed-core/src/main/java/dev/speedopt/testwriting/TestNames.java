package dev.speedopt.testwriting;

import dev.speedopt.target.MethodId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of test classes and methods. */
public final class TestNames {
    private TestNames() {}

    /** Package of a method's class; empty for none. */
    public static String room(MethodId target) {
        int dot = target.className().lastIndexOf('.');
        return dot < 0 ? "" : target.className().substring(0, dot);
    }

    /** {@code OrdersTotalDifferenceTest}. */
    public static String classFor(MethodId target, String suffix) {
        String type = target.className()
                .substring(target.className().lastIndexOf('.') + 1)
                .replace("$", "");
        return type + capital(target.methodName()) + suffix + "Test";
    }

    /** The method's name and some words, joined as the project joins them. */
    public static String method(TestStyle style, String method, List<String> words) {
        return style.snakeCase()
                ? method + "_" + String.join("_", words)
                : method + words.stream().map(TestNames::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
