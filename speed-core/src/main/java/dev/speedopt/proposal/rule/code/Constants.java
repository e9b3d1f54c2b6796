package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Values that the compiler knows. */
public final class Constants {
    private Constants() {}

    /** The text that an expression always is; null when it is not constant. */
    public static @Nullable String text(Code code, ExpressionTree expression) {
        return value(code, expression) instanceof String text ? text : null;
    }

    /** The whole number that an expression always is; null when it is not constant. */
    public static @Nullable Integer number(Code code, ExpressionTree expression) {
        return value(code, expression) instanceof Integer number ? number : null;
    }

    public static boolean is(Code code, ExpressionTree expression, int number) {
        Integer value = number(code, expression);
        return value != null && value == number;
    }

    /** The value that an expression always has; null when it is not constant. */
    public static @Nullable Object value(Code code, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        if (bare instanceof LiteralTree literal) {
            return literal.getValue();
        }
        if (bare.getKind() == Tree.Kind.PLUS && bare instanceof BinaryTree sum) {
            String left = text(code, sum.getLeftOperand());
            String right = text(code, sum.getRightOperand());
            return left == null || right == null ? null : left + right;
        }
        return code.element(bare) instanceof VariableElement variable ? variable.getConstantValue() : null;
    }

    /** Whether an expression is a constant of {@code java.util.Locale}, such as {@code Locale.ROOT}: none of these is Turkish or Lithuanian. */
    public static boolean isLocale(Code code, ExpressionTree expression) {
        return code.element(Code.bare(expression)) instanceof VariableElement constant
                && constant.getModifiers().contains(Modifier.STATIC)
                && Kinds.owner(constant).equals("java.util.Locale");
    }

    /** How to write a constant text in a field that comes first in the class: as it was, with constants named through their class. */
    public static String asInField(Code code, ExpressionTree expression) {
        ExpressionTree bare = Code.bare(expression);
        boolean literal = code.in(bare, IdentifierTree.class).isEmpty();
        if (literal) {
            return code.text(bare);
        }
        if (code.element(bare) instanceof VariableElement field
                && field.getModifiers().contains(Modifier.STATIC)
                && field.getEnclosingElement() instanceof TypeElement owner) {
            return bare instanceof IdentifierTree
                    ? owner.getSimpleName() + "." + field.getSimpleName()
                    : code.text(bare);
        }
        return written(value(code, bare));
    }

    private static String written(@Nullable Object value) {
        if (value instanceof String text) {
            return literal(text);
        }
        if (value instanceof Character c) {
            return character(c);
        }
        return value + (value instanceof Long ? "L" : value instanceof Float ? "f" : "");
    }

    /** What to call a constant of the target: after the method, {@code FIND_ALL_PATTERN}. */
    public static String fieldName(Code code, String suffix) {
        return code.method().name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT) + "_"
                + suffix;
    }

    /** A Java character literal. */
    public static String character(char c) {
        String text = literal(String.valueOf(c));
        return "'" + (c == '\'' ? "\\'" : c == '"' ? "\"" : text.substring(1, text.length() - 1)) + "'";
    }

    /** A Java string literal. */
    public static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c > 126) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
