package dev.speedopt.probe.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as RFC 8259 has it and nothing beside it, from somebody who may wish harm: no comments, no further commas, no name twice, a
 * limit for length, depth, numbers and values. Numbers become {@link BigDecimal}, so that none is rounded.
 */
public final class StrictJson {
    private static final int LENGTH = 1 << 18;
    private static final int DEPTH = 24;
    private static final int VALUES = 20_000;
    private static final int DIGITS = 400;
    private static final int EXPONENT = 1_000;

    private final String text;
    private int at;
    private int values;

    private StrictJson(String text) {
        this.text = text;
    }

    /** Where a text is no JSON, or too much of it. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    /** @return null, Boolean, String, BigDecimal, List or Map */
    public static @Nullable Object read(String text) throws Malformed {
        if (text.length() > LENGTH) {
            throw new Malformed("it is longer than " + LENGTH + " characters");
        }
        StrictJson reader = new StrictJson(text);
        Object value = reader.value(0);
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.wrong("something after its end");
        }
        return value;
    }

    private @Nullable Object value(int depth) throws Malformed {
        blanks();
        if (depth > DEPTH || ++values > VALUES) {
            throw wrong("too much of it");
        }
        char next = peek();
        return switch (next) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) throws Malformed {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        at++;
        blanks();
        if (taken('}')) {
            return object;
        }
        do {
            blanks();
            if (peek() != '"') {
                throw wrong("no name where one is expected");
            }
            String name = string();
            blanks();
            if (!taken(':')) {
                throw wrong("no colon after a name");
            }
            if (object.containsKey(name)) {
                throw wrong("a name twice");
            }
            object.put(name, value(depth + 1));
            blanks();
        } while (taken(','));
        if (!taken('}')) {
            throw wrong("an object without its end");
        }
        return object;
    }

    private List<@Nullable Object> array(int depth) throws Malformed {
        List<@Nullable Object> array = new ArrayList<>();
        at++;
        blanks();
        if (taken(']')) {
            return array;
        }
        do {
            array.add(value(depth + 1));
            blanks();
        } while (taken(','));
        if (!taken(']')) {
            throw wrong("an array without its end");
        }
        return array;
    }

    private String string() throws Malformed {
        StringBuilder string = new StringBuilder();
        at++;
        while (true) {
            char next = peek();
            at++;
            if (next == '"') {
                return string.toString();
            }
            if (next < ' ') {
                throw wrong("a control character in a string");
            }
            string.append(next == '\\' ? escaped() : next);
        }
    }

    private char escaped() throws Malformed {
        char next = peek();
        at++;
        return switch (next) {
            case '"', '\\', '/' -> next;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("an escape that JSON does not know");
        };
    }

    private char unicode() throws Malformed {
        int code = 0;
        for (int i = 0; i < 4; i++, at++) {
            char next = peek();
            int digit = next < 128 ? Character.digit(next, 16) : -1;
            if (digit < 0) {
                throw wrong("an escape without four digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private @Nullable Object word(String word, @Nullable Object value) throws Malformed {
        if (!text.startsWith(word, at)) {
            throw wrong("a word that JSON does not know");
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() throws Malformed {
        int start = at;
        taken('-');
        int whole = digits();
        if (whole > 1 && text.charAt(at - whole) == '0') {
            throw wrong("a number that begins with 0");
        }
        if (taken('.')) {
            digits();
        }
        if (taken('e') || taken('E')) {
            if (!taken('+')) {
                taken('-');
            }
            int from = at;
            if (digits() > 4 || Integer.parseInt(text.substring(from, at)) > EXPONENT) {
                throw wrong("a number that is too large");
            }
        }
        if (at - start > DIGITS) {
            throw wrong("a number that is too long");
        }
        return new BigDecimal(text.substring(start, at));
    }

    private int digits() throws Malformed {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from) {
            throw wrong("something that is no value");
        }
        return at - from;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean taken(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private char peek() throws Malformed {
        if (at >= text.length()) {
            throw wrong("its end is missing");
        }
        return text.charAt(at);
    }

    private Malformed wrong(String what) {
        return new Malformed(what + ", at character " + at);
    }
}
