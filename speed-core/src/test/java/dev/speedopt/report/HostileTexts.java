package dev.speedopt.report;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that somebody hostile, or a very strange source file, might contain; the same ones in every run. */
final class HostileTexts {
    private static final List<String> PARTS = List.of(
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</style></pre></td></table>",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)",
            "<!-- --> <![CDATA[ ]]> <?php ?>",
            "&lt;&#60;&amp;&nbsp;",
            "\u202Egnp.exe\u202C",
            "\u2066\u2067\u200F\u061C\u200B\uFEFF",
            "\u0000\u0001\u0007\b\u001B[31mred\u001B[0m\u007F\u0085\u009B",
            "\uE000\uE001\uE001\uE000",
            "\uD800 \uDC00 \uFFFE \uFFFF \uDBFF\uDFFF",
            "\u2028\u2029\r\n\r\t",
            "{x, y} ${x} #{x} {{x}} %macro{toc}",
            "```\n# heading\n| a | b |\n[x](javascript:alert(1)) ![x](http://evil)",
            "`````` @someone #1 https://evil.example www.evil.example",
            "-->\n@@ -1,2 +1,2 @@\n--- a\n+++ b\n",
            "שלום عالم 日本語 🚀 e\u0301",
            "'; rm -rf \"$HOME\" `id` $(id) !! \\",
            "y".repeat(10_000),
            "");

    /** The last two, a very long and an empty one, are not mixed. */
    private static final int SHORT = PARTS.size() - 2;

    private HostileTexts() {}

    /** Each part alone, then mixtures: 150 texts. */
    static Stream<String> all() {
        Random random = new Random(20261122);
        Stream<String> mixtures = IntStream.range(0, 150 - PARTS.size()).mapToObj(i -> {
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 1 + i % 5; part++) {
                text.append(PARTS.get(random.nextInt(SHORT))).append((char) random.nextInt(0x10000));
            }
            return text.toString();
        });
        return Stream.concat(PARTS.stream(), mixtures);
    }
}
