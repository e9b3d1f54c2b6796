package dev.speedopt.testwriting;

import dev.speedopt.probe.describe.CallDescription;
import dev.speedopt.probe.describe.Check;
import dev.speedopt.probe.describe.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a call does, in the few words that a test's name has room for. */
public final class BehaviourWords {
    private BehaviourWords() {}

    /** {@code [throws, illegal, argument, exception]}; {@code [returns, null, for, empty, text]}. */
    public static List<String> of(CallDescription call) {
        List<String> words = new ArrayList<>();
        if (!call.thrown().isEmpty()) {
            words.add("throws");
            String type = call.thrown().replaceAll(".*[/.]", "");
            for (String part : type.split("(?<=[a-z])(?=[A-Z])")) {
                words.add(part.toLowerCase(Locale.ROOT));
            }
        } else {
            words.addAll(result(call));
        }
        if (call.arguments().size() == 1) {
            String input = plain(call.arguments().get(0));
            if (!input.isEmpty()) {
                words.add("for");
                words.addAll(List.of(input.split(" ")));
            }
        }
        return words;
    }

    private static List<String> result(CallDescription call) {
        if (call.checks().isEmpty()) {
            return List.of("returns");
        }
        Check check = call.checks().get(0);
        if (check.subject() >= 0) {
            return List.of("changes", "its", "input");
        }
        String value = check.kind() == Check.Kind.NULL
                ? "null"
                : check.kind() == Check.Kind.SAME
                        ? "the same object"
                        : check.path().isEmpty() ? plain(check.expected()) : "";
        List<String> words = new ArrayList<>(List.of("returns"));
        words.addAll(value.isEmpty() ? List.of("what", "it", "did") : List.of(value.split(" ")));
        return words;
    }

    /** Empty for what has no short name. */
    private static String plain(Expression value) {
        if (value instanceof Expression.Null) {
            return "null";
        }
        if (value instanceof Expression.Text text) {
            return text.value().isEmpty()
                    ? "empty text"
                    : text.value().isBlank()
                            ? "blank text"
                            : text.value().matches("[A-Za-z0-9]{1,12}")
                                    ? text.value().toLowerCase(Locale.ROOT)
                                    : "";
        }
        if (value instanceof Expression.Literal literal) {
            return switch (literal.kind()) {
                case 'Z' -> literal.bits() != 0 ? "true" : "false";
                case 'I', 'J', 'S', 'B' ->
                    Math.abs(literal.bits()) > 99_999 || literal.bits() == Long.MIN_VALUE
                            ? "large number"
                            : (literal.bits() < 0 ? "minus " : "") + Math.abs(literal.bits());
                default -> "";
            };
        }
        if (value instanceof Expression.Constant constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("[^a-z0-9 ]", "");
        }
        boolean empty = (value instanceof Expression.StaticCall factory
                        && factory.arguments().isEmpty())
                || (value instanceof Expression.ArrayOf array
                        && array.elements().isEmpty())
                || (value instanceof Expression.Creation creation
                        && creation.generic()
                        && creation.arguments().isEmpty());
        return empty ? "nothing" : "";
    }
}
