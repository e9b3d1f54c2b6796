package dev.speedopt.report.text;

/**
 * Makes text of unknown origin safe to print: what would steer a terminal, reorder a line or hide in it is shown as a
 * visible mark instead. Source code, diffs, compiler messages and models' replies all pass through here.
 */
public final class VisibleText {
    private VisibleText() {}

    /** Keeps line breaks and tabs; every other control, format, private-use or unpaired character becomes visible. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.replace("\r\n", "\n").codePoints().forEach(point -> append(visible, point));
        return visible.toString();
    }

    /** The same on one line: line breaks and tabs become spaces. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static void append(StringBuilder visible, int point) {
        if (point == '\n' || point == '\t') {
            visible.appendCodePoint(point);
        } else if (point < 0x20) {
            visible.appendCodePoint(0x2400 + point);
        } else if (point == 0x7F) {
            visible.appendCodePoint(0x2421);
        } else if (hidden(point)) {
            visible.append("⟨U+").append(String.format("%04X", point)).append('⟩');
        } else {
            visible.appendCodePoint(point);
        }
    }

    /** Bidirectional marks, zero-width characters, C1 controls, surrogates without a partner and what Unicode left empty. */
    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
