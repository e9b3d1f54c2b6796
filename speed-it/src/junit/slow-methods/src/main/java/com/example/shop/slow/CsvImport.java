package com.example.shop.slow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what suppliers send. */
public class CsvImport {
    private static final int UNKNOWN = -1;

    private final char separator;

    public CsvImport(char separator) {
        this.separator = separator;
    }

    /** The number in a cell, or what stands for none. */
    public int quantity(String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /** Cells that are no numbers (headings, notes) count nothing. */
    public long total(List<String> cells) {
        long total = 0;
        for (String cell : cells) {
            try {
                total += Long.parseLong(cell);
            } catch (NumberFormatException ignored) {
                // a heading
            }
        }
        return total;
    }

    public static boolean isWhole(String text) {
        try {
            Integer.parseInt(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    public int countCells(String line) {
        int cells = 1;
        for (int i = 0; i < line.length(); i++) {
            if (line.substring(i, i + 1).equals(";")) {
                cells++;
            }
        }
        return cells;
    }

    /** Positions of the wanted columns in the file's header, -1 where there is none. */
    public int[] positions(List<String> header, String[] wanted) {
        int[] positions = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            positions[i] = header.indexOf(wanted[i]);
        }
        return positions;
    }

    /** Sum of the priorities of what was chosen; the first of the list has the least. */
    public long priorities(final List<String> ranking, Iterable<String> chosen) {
        long sum = 0;
        for (String each : chosen) {
            int rank = ranking.indexOf(each);
            if (rank >= 0) sum += rank;
        }
        return sum;
    }

    public List<String> notBlank(List<String> lines) {
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            if (!line.trim().isEmpty())
                result.add(line);
        }
        return result;
    }

    public String heading(String raw) {
        return raw.replaceAll(" ", "_").replaceAll("-", "_");
    }

    public List<String> cells(String line) {
        return new ArrayList<>(Arrays.asList(line.split("\\s*;\\s*")));
    }

    public boolean isComment(String line) {
        return line.indexOf("#") == 0 || line.indexOf("//") == 0;
    }

    public char separator() {
        return separator;
    }

    /** Sum of the weights that suppliers say; "n/a" and the like weigh nothing. */
    public double weight(List<String> cells) {
        double kilos = 0;
        for (String cell : cells) {
            try {
                kilos += Double.parseDouble(cell);
            } catch (NumberFormatException e) {
                continue;
            }
        }
        return kilos;
    }
}
