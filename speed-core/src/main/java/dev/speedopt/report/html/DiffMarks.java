package dev.speedopt.report.html;

import dev.speedopt.report.text.Markup;

/**
 * Marks of what changed within a line. They are private-use characters, which {@link dev.speedopt.report.text.VisibleText}
 * has taken out of the text before: whatever the source contains, it cannot forge a mark or break out of one.
 */
final class DiffMarks {
    static final String START = "\uE000";
    static final String END = "\uE001";

    private DiffMarks() {}

    /** A line as it is. */
    static String without(String line) {
        return line.replace(START, "").replace(END, "");
    }

    /** @param element that a marked part becomes: {@code del} or {@code ins} */
    static void write(Markup out, String line, String element) {
        boolean open = false;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == START.charAt(0) || c == END.charAt(0)) {
                out.text(line.substring(from, i));
                from = i + 1;
                if (c == START.charAt(0) && !open) {
                    out.open(element);
                    open = true;
                } else if (c == END.charAt(0) && open) {
                    out.close();
                    open = false;
                }
            }
        }
        out.text(line.substring(from));
        if (open) {
            out.close();
        }
    }
}
