package dev.speedopt.probe.input;

import dev.speedopt.probe.guard.Dictionary;
import java.util.List;
import java.util.Random;

/** Random strings out of what the code itself mentions, and letters that are known to make trouble. */
final class Texts {
    private static final String[] PIECES = {
        "a",
        "b",
        "B",
        "Z",
        "0",
        "1",
        "9",
        "-",
        "+",
        ".",
        ",",
        ";",
        ":",
        "=",
        "/",
        "\\",
        "\"",
        "'",
        "(",
        ")",
        "<",
        ">",
        "&",
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "_",
        "%",
        "#",
        "@",
        "\u00e9",
        "e\u0301",
        "\u00df",
        "\u0130",
        "\u0131",
        "I",
        "i",
        "\uD83D\uDE00",
        "\uD835\uDCB3",
        "\uD83D",
        "\uDC00",
        "\u00a0",
        "\u2003",
        "\u3000",
        "\u0000",
        "\u0661",
        "\u03a3",
        "\ufb01",
        "\u01c5",
        "word",
        "Word",
        "the",
        "x1"
    };

    private final Random random;
    private final Dictionary dictionary;

    Texts(Random random, Dictionary dictionary) {
        this.random = random;
        this.dictionary = dictionary;
    }

    String piece() {
        List<String> known = dictionary.texts();
        if (!known.isEmpty() && random.nextInt(4) == 0) {
            return known.get(random.nextInt(known.size()));
        }
        List<Long> numbers = dictionary.numbers();
        if (!numbers.isEmpty() && random.nextInt(3) == 0) {
            long number = numbers.get(random.nextInt(numbers.size()));
            if (number > 0 && number < 0x10000) {
                return random.nextBoolean() && number > 31 ? String.valueOf((char) number) : Long.toString(number);
            }
        }
        return PIECES[random.nextInt(PIECES.length)];
    }

    char letter() {
        return piece().charAt(0);
    }

    String make() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(6) == 0 ? 40 : 8); i > 0; i--) {
            text.append(piece());
        }
        return text.toString();
    }

    String change(String text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(3));
        String piece = piece();
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> text.substring(0, at) + piece + text.substring(at);
            case 3, 4 -> text.substring(0, at) + piece + text.substring(end);
            case 5, 6 -> text.substring(0, at) + text.substring(end);
            case 7 -> text.substring(0, end) + text.substring(at);
            case 8 ->
                random.nextBoolean()
                        ? text.toUpperCase(java.util.Locale.ROOT)
                        : text.toLowerCase(java.util.Locale.ROOT);
            case 9 -> random.nextBoolean() ? piece + text : text + piece;
            case 10 -> text + piece + text;
            default -> text.length() > 200 ? piece : (text + piece).repeat(1 + random.nextInt(12));
        };
    }
}
