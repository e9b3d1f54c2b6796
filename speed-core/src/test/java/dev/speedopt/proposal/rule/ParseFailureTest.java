package dev.speedopt.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The check that the rule writes may turn away no text that the JDK takes for a number. */
class ParseFailureTest {
    private static final List<String> PIECES = List.of(
            "0x",
            "0X",
            "NaN",
            "Infinity",
            "1e10",
            "p3",
            "23",
            "1",
            "0",
            ".",
            "e",
            "E",
            "+",
            "-",
            "f",
            "F",
            "d",
            "D",
            "p",
            "x",
            "A",
            "b",
            "c",
            "N",
            "I",
            "n",
            "inity",
            " ",
            "\t",
            "\u0000",
            "\u00a0",
            "\u0661",
            "\uff11",
            "_",
            ",",
            "L");
    private static final List<String> FORMS = List.of(
            "%",
            "1%", "%1", "-%1", "1.5e%3", "1%5", "0x1%p3", "0x%.1p3", "Na%N", "%NaN", "I%nfinity", "1% ", " %1", "-%");

    private final Method isNumber = isNumber();

    @Test
    void texts_made_of_what_doubles_are_made_of() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(6); left > 0; left--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            answersAlike(text.toString());
        }
    }

    @Test
    void each_character_in_each_place() {
        for (char c = 0; c < 0x700; c++) {
            for (String form : FORMS) {
                answersAlike(form.replace("%", String.valueOf(c)));
            }
        }
    }

    private void answersAlike(String text) {
        boolean parses;
        try {
            Double.parseDouble(text);
            parses = true;
        } catch (NumberFormatException e) {
            parses = false;
        }
        try {
            boolean answer = (boolean) isNumber.invoke(null, text);
            if (answer != parses) {
                assertThat(answer).as("<%s>", text).isEqualTo(parses);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static Method isNumber() {
        try (InputStream golden =
                ParseFailureTest.class.getResourceAsStream("/rules/parse-failure/of-decimals.after.java")) {
            String text = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
            Method method = Compiled.mainClass(text).getDeclaredMethod("isNumber", String.class);
            method.setAccessible(true);
            return method;
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
