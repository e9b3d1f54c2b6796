package dev.speedopt.testwriting;

import dev.speedopt.probe.describe.Check;
import dev.speedopt.probe.describe.Expression;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Assertions in the project's own words. */
final class Assertions {
    private static final String ASSERTJ = "org.assertj.core.api.Assertions";
    private static final Set<String> BOXES = Set.of(
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Double",
            "java/lang/Float",
            "java/lang/Character",
            "java/lang/Byte",
            "java/lang/Short",
            "java/lang/Boolean");

    private final TestStyle style;
    private final TypeImports types;

    Assertions(TestStyle style, TypeImports types) {
        this.style = style;
        this.types = types;
    }

    /**
     * @param expected as text
     * @param expression the same, not yet as text
     * @param type of {@code actual} as the probe writes it; empty when nobody knows
     * @param object whether {@code actual} has the static type Object
     */
    String check(Check.Kind kind, String expected, Expression expression, String actual, String type, boolean object) {
        if (style.assertions() == AssertionStyle.ASSERTJ) {
            types.method(ASSERTJ, "assertThat");
            return "assertThat(" + actual + ")" + assertj(kind, expected, expression) + ";";
        }
        if (expression instanceof Expression.Literal literal
                && literal.kind() == 'Z'
                && kind == Check.Kind.EQUAL
                && !object) {
            return plain(literal.bits() != 0 ? "assertTrue" : "assertFalse", actual);
        }
        return switch (kind) {
            case NULL -> plain("assertNull", actual);
            case NOT_NULL -> plain("assertNotNull", actual);
            case SAME -> two("assertSame", expected, actual);
            case ARRAY -> array(expected, expression, actual);
            default -> equal(expected, expression, actual, type, object);
        };
    }

    private static String assertj(Check.Kind kind, String expected, Expression expression) {
        return switch (kind) {
            case NULL -> ".isNull()";
            case NOT_NULL -> ".isNotNull()";
            case SAME -> ".isSameAs(" + expected + ")";
            default ->
                expression instanceof Expression.Literal literal && literal.kind() == 'Z'
                        ? (literal.bits() != 0 ? ".isTrue()" : ".isFalse()")
                        : ".isEqualTo(" + expected + ")";
        };
    }

    private String equal(String expected, Expression expression, String actual, String type, boolean object) {
        if (!(expression instanceof Expression.Literal literal)) {
            return two("assertEquals", expected, actual);
        }
        boolean real = literal.kind() == 'D' || literal.kind() == 'F';
        if (real && style.framework() != Framework.JUPITER && !object && !BOXES.contains(type)) {
            // Without a delta these frameworks refuse, or compare as objects: zeros of both signs must differ.
            String box = literal.kind() == 'D' ? "Double" : "Float";
            return two("assertEquals", box + ".valueOf(" + expected + ")", box + ".valueOf(" + actual + ")");
        }
        boolean boxed = BOXES.contains(type) || (type.isEmpty() && style.framework() != Framework.JUPITER);
        return two("assertEquals", boxed ? "(Object) " + expected : expected, actual);
    }

    /** JUnit 4 and TestNG compare arrays of floats only with a delta. */
    private String array(String expected, Expression expression, String actual) {
        if (style.framework() == Framework.TESTNG) {
            return two("assertEquals", expected, actual);
        }
        boolean real = expression instanceof Expression.ArrayOf array
                && (array.component().equals("double") || array.component().equals("float"));
        types.method(style.framework().assertions(), "assertArrayEquals");
        String delta = real && style.framework() == Framework.JUNIT_4
                ? (expected.startsWith("new float") ? ", 0.0f" : ", 0.0")
                : "";
        return "assertArrayEquals(" + expected + ", " + actual + delta + ");";
    }

    private String plain(String method, String actual) {
        types.method(style.framework().assertions(), method);
        return method + "(" + actual + ");";
    }

    private String two(String method, String expected, String actual) {
        types.method(style.framework().assertions(), method);
        return style.framework() == Framework.TESTNG
                ? method + "(" + actual + ", " + expected + ");"
                : method + "(" + expected + ", " + actual + ");";
    }

    /** @param exact whether {@code type} is the very class of the exception */
    List<String> thrown(String call, String type, boolean exact, @Nullable String message) {
        if (style.assertions() == AssertionStyle.ASSERTJ) {
            types.method(ASSERTJ, "assertThatThrownBy");
            String instance = exact ? ".isExactlyInstanceOf(" : ".isInstanceOf(";
            String says = message == null ? "" : ".hasMessage(" + Literals.text(message) + ")";
            return List.of("assertThatThrownBy(() -> " + call + ")" + instance + type + ".class)" + says + ";");
        }
        String method = style.framework() == Framework.TESTNG
                ? "expectThrows"
                : exact && style.framework() == Framework.JUPITER ? "assertThrowsExactly" : "assertThrows";
        types.method(style.framework().assertions(), method);
        String asserted = method + "(" + type + ".class, () -> " + call + ")";
        if (message == null && (!exact || method.endsWith("Exactly"))) {
            return List.of(asserted + ";");
        }
        java.util.ArrayList<String> lines = new java.util.ArrayList<>();
        lines.add(type + " thrown = " + asserted + ";");
        if (exact && !method.endsWith("Exactly")) {
            lines.add(two("assertEquals", type + ".class", "thrown.getClass()"));
        }
        if (message != null) {
            lines.add(two("assertEquals", Literals.text(message), "thrown.getMessage()"));
        }
        return lines;
    }
}
