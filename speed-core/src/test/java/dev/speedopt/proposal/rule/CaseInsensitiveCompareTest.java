package dev.speedopt.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each character there is, in each place of a text that nearly is the literal: ligatures, long s, dotted capitals and all. */
class CaseInsensitiveCompareTest {
    private static final List<String> NEARLY =
            List.of("yes", "TRUE", "pAss", "a.gif", ".TIFF", "ffi", "k", "ﬃ", "ß.gif");

    @Test
    void answers_alike_for_every_character() throws ReflectiveOperationException {
        GoldenFiles.Case golden = GoldenFiles.cases()
                .filter(each -> each.toString().equals("case-insensitive-compare/compares-ascii-in-place"))
                .findFirst()
                .orElseThrow();
        Score before = new Score(Compiled.mainClass(golden.before()));
        Score after = new Score(Compiled.mainClass(golden.after()));
        for (String word : NEARLY) {
            for (int place = 0; place < word.length(); place++) {
                for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
                    String text = word.substring(0, place) + (char) letter + word.substring(place + 1);
                    if (after.of(text) != before.of(text)) {
                        assertThat(after.of(text))
                                .as("%s, U+%04X", text, letter)
                                .isEqualTo(before.of(text));
                    }
                }
            }
        }
    }

    /** The method {@code score(name, answer)} of one of the two versions. */
    private static final class Score {
        private final Object example;
        private final Method method;

        Score(Class<?> type) throws ReflectiveOperationException {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            example = constructor.newInstance();
            method = type.getDeclaredMethod("score", String.class, String.class);
            method.setAccessible(true);
        }

        int of(String text) throws ReflectiveOperationException {
            return (int) method.invoke(example, text, text);
        }
    }
}
