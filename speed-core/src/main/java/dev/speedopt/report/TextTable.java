package dev.speedopt.report;

import java.util.ArrayList;
import java.util.List;

/** Columns of plain text with a fixed width each; what is too long goes on in the next line of its cell. */
public final class TextTable {
    private static final String GAP = "  ";
    private final List<Integer> widths;
    private final List<String> lines = new ArrayList<>();

    /** @param widths in characters, one a column */
    public TextTable(List<Integer> widths) {
        this.widths = List.copyOf(widths);
    }

    /** @param cells as many as there are columns; a cell is its lines */
    public TextTable row(List<List<String>> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < widths.size(); column++) {
            List<String> cell = new ArrayList<>();
            for (String line : cells.get(column)) {
                cell.addAll(wrap(line, widths.get(column)));
            }
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.size(); column++) {
                List<String> cell = wrapped.get(column);
                String part = line < cell.size() ? cell.get(line) : "";
                text.append(part)
                        .append(" ".repeat(Math.max(0, widths.get(column) - part.length())))
                        .append(GAP);
            }
            lines.add(text.toString().stripTrailing());
        }
        return this;
    }

    /** A line under all columns. */
    public TextTable rule() {
        int width = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
        lines.add("-".repeat(width));
        return this;
    }

    /** The table, a line each, without blanks at their ends. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Breaks at spaces, before {@code #} and {@code (}, and anywhere where a word alone is too long. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int cut = Math.max(rest.lastIndexOf(' ', width), Math.max(mark(rest, '#', width), mark(rest, '(', width)));
            if (cut <= 0) {
                cut = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
            }
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int mark(String text, char mark, int width) {
        return text.lastIndexOf(mark, width);
    }
}
