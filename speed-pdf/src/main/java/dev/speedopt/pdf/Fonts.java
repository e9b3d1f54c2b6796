package dev.speedopt.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What text is set in: fonts of this machine that are embedded, where it has them. PDF's own ones know Western European
 * letters alone, and our signs become words.
 *
 * @param text regular
 * @param bold of the same family
 * @param code monospaced
 */
record Fonts(
        @Nullable Path text, @Nullable Path bold, @Nullable Path code) {
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/share/fonts/truetype/dejavu"),
            Path.of("/usr/share/fonts/dejavu-sans-fonts"),
            Path.of("/usr/share/fonts/TTF"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts/Supplemental"),
            Path.of("C:/Windows/Fonts"));
    private static final Map<String, String> WORDS = new TreeMap<>(
            Map.of("→", "->", "✓", "+", "✗", "x", "‖", "||", "○", "o", "−", "-", "▲", "^", "▼", "v", "✋", "!"));

    static Fonts ofThisMachine() {
        return new Fonts(
                first("DejaVuSans.ttf", "Arial.ttf", "arial.ttf"),
                first("DejaVuSans-Bold.ttf", "Arial Bold.ttf", "arialbd.ttf"),
                first("DejaVuSansMono.ttf", "Courier New.ttf", "cour.ttf"));
    }

    private static @Nullable Path first(String... names) {
        return Stream.of(names)
                .flatMap(name -> FOLDERS.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isReadable)
                .findFirst()
                .orElse(null);
    }

    void give(PdfRendererBuilder builder) {
        if (text != null) {
            builder.useFont(text.toFile(), "SpeedText", 400, FontStyle.NORMAL, true);
        }
        if (bold != null) {
            builder.useFont(bold.toFile(), "SpeedText", 700, FontStyle.NORMAL, true);
        }
        if (code != null) {
            builder.useFont(code.toFile(), "SpeedCode", 400, FontStyle.NORMAL, true);
        }
    }

    /** The page in signs that there are letters for. */
    String readable(String page) {
        if (text != null && code != null) {
            return page;
        }
        String readable = page;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            readable = readable.replace(word.getKey(), word.getValue());
        }
        return readable;
    }
}
