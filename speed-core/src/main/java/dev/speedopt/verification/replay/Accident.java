package dev.speedopt.verification.replay;

import dev.speedopt.probe.graph.GraphComparison.Thrown;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions that nobody wrote a line for: a null that is called, an index past the end. On an input that no test gave they say
 * that the method was not made for it, and neither their message nor what was half done by then is a promise to anybody.
 */
final class Accident {
    private static final Set<String> INDEXES = Set.of(
            "java.lang.IndexOutOfBoundsException",
            "java.lang.ArrayIndexOutOfBoundsException",
            "java.lang.StringIndexOutOfBoundsException");
    private static final Set<String> ALWAYS = Set.of(
            "java.lang.ClassCastException",
            "java.lang.ArrayStoreException",
            "java.lang.NegativeArraySizeException",
            "java.util.ConcurrentModificationException");
    private static final Pattern INDEX_MESSAGE =
            Pattern.compile("(?i).*(index|range|begin|length|offset|bound|start|count|size|toIndex|-?\\d+).*");

    private Accident() {}

    /** @param thrown absent where nothing was */
    static boolean is(@Nullable Thrown thrown) {
        if (thrown == null) {
            return false;
        }
        String message = thrown.message();
        if (INDEXES.contains(thrown.type())) {
            return message == null || INDEX_MESSAGE.matcher(message).matches();
        }
        return switch (thrown.type()) {
            case "java.lang.NullPointerException", "java.lang.UnsupportedOperationException" -> message == null;
            case "java.lang.ArithmeticException" ->
                "/ by zero".equals(message) || "BigInteger divide by zero".equals(message);
            default -> ALWAYS.contains(thrown.type());
        };
    }
}
