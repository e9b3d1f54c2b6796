package dev.speedopt.target;

/** How a file is laid out: its line ends and its indentation, so that what is added looks like what was there. */
public record Layout(String text) {
    /** The line end that the file uses: {@code \r\n} when its first line ends so. */
    public String lineEnd() {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** Offset of the first character of the line that {@code offset} lies in. */
    public int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Offset after the line's end, its line end included; the text's length for the last line. */
    public int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** The white space that begins the line of {@code offset}. */
    public String indentAt(int offset) {
        int start = lineStart(offset);
        return leading(text.substring(start, Math.max(start, Math.min(nextLine(offset), text.length()))));
    }

    /** One step of indentation: a tab where lines begin with tabs, else the smallest indentation of a line, 2 to 8 blanks. */
    public String step() {
        int least = 9;
        for (String line : text.split("\n", -1)) {
            String lead = leading(line);
            if (lead.startsWith("\t")) {
                return "\t";
            }
            boolean comment = line.startsWith("*", lead.length());
            if (lead.length() > 1 && !comment && !line.isBlank()) {
                least = Math.min(least, lead.length());
            }
        }
        return " ".repeat(least > 8 ? 4 : least);
    }

    /**
     * Text from elsewhere, given this file's line ends and moved so that its last line begins with {@code indent}. Text blocks
     * would change their meaning line by line, so text that holds one is only given the line ends.
     */
    public String fit(String piece, String indent) {
        String[] lines = piece.strip().replace("\r\n", "\n").split("\n", -1);
        if (lines.length == 1 || piece.contains("\"\"\"")) {
            return String.join(lineEnd(), lines);
        }
        String old = leading(lines[lines.length - 1]);
        StringBuilder out = new StringBuilder(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].stripTrailing();
            out.append(lineEnd());
            if (!line.isEmpty()) {
                String rest = line.startsWith(old) ? line.substring(old.length()) : line.stripLeading();
                out.append(indent).append(stepped(rest));
            }
        }
        return out.toString();
    }

    private String stepped(String line) {
        String lead = leading(line);
        if (!step().equals("\t") || lead.contains("\t")) {
            return line;
        }
        return "\t".repeat(lead.length() / 4) + " ".repeat(lead.length() % 4) + line.stripLeading();
    }

    private static String leading(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return line.substring(0, end);
    }
}
