package com.example.shop.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads what suppliers send. */
public class CsvImport {
    private static final int UNKNOWN = -1;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");

    private final char separator;

    public CsvImport(char separator) {
        this.separator = separator;
    }

    /** The number in a cell, or what stands for none. */
    public int quantity(String cell) {
        if (!mayBeNumber(cell)) {
            return UNKNOWN;
        }
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
            if (mayBeNumber(cell)) {
                try {
                    total += Long.parseLong(cell);
                } catch (NumberFormatException ignored) {
                    // a heading
                }
            }
        }
        return total;
    }

    public static boolean isWhole(String text) {
        if (!mayBeNumber(text)) {
            return false;
        }
        try {
            Integer.parseInt(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static boolean mayBeNumber(String text) {
        if (text == null || text.isEmpty() || text.length() > 20) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c < 128 && (i > 0 || c != '-' && c != '+')) {
                return false;
            }
        }
        return true;
    }

    public int countCells(String line) {
        int cells = 1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ';') {
                cells++;
            }
        }
        return cells;
    }

    /** Positions of the wanted columns in the file's header, -1 where there is none. */
    public int[] positions(List<String> header, String[] wanted) {
        Map<String, Integer> places = new HashMap<>();
        int place = 0;
        for (String each : header) {
            places.putIfAbsent(each, place++);
        }
        int[] positions = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            positions[i] = places.getOrDefault(wanted[i], -1);
        }
        return positions;
    }

    /** Sum of the priorities of what was chosen; the first of the list has the least. */
    public long priorities(final List<String> ranking, Iterable<String> chosen) {
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < ranking.size(); i++) {
            ranks.putIfAbsent(ranking.get(i), i);
        }
        long sum = 0;
        for (String each : chosen) {
            sum += ranks.getOrDefault(each, 0);
        }
        return sum;
    }

    public List<String> notBlank(List<String> lines) {
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            if (hasText(line))
                result.add(line);
        }
        return result;
    }

    private static boolean hasText(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > ' ') {
                return true;
            }
        }
        return false;
    }

    public String heading(String raw) {
        return raw.replace(' ', '_').replace('-', '_');
    }

    public List<String> cells(String line) {
        return new ArrayList<>(Arrays.asList(SEPARATOR.split(line)));
    }

    public boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("//");
    }

    public char separator() {
        return separator;
    }

    /** Sum of the weights that suppliers say; "n/a" and the like weigh nothing. */
    public double weight(List<String> cells) {
        double kilos = 0;
        for (String cell : cells) {
            if (mayBeginDecimal(cell)) {
                try {
                    kilos += Double.parseDouble(cell);
                } catch (NumberFormatException e) {
                    continue;
                }
            }
        }
        return kilos;
    }

    private static boolean mayBeginDecimal(String text) {
        char first = text.isEmpty() ? 'x' : text.charAt(0);
        return first <= '9' || first == 'N' || first == 'I';
    }
}
