package com.example.shop.slow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other classes do to texts. */
public final class Texts {
    private Texts() {}

    public static int occurrences(String text, String part) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.substring(i).startsWith(part)) {
                count++;
            }
        }
        return count;
    }

    public static int find(final String haystack, final String needle) {
        int i = 0;
        while (i < haystack.length()) {
            if (haystack.substring(i).startsWith(needle)) return i;
            i++;
        }
        return -1;
    }

    public static List<String> secure(List<String> links) {
        List<String> result = new ArrayList<>();
        for (String link : links) {
            if (link.indexOf("https://") != 0) {
                continue;
            }
            result.add(link);
        }
        return result;
    }

    public static String reversed(String text) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            result.insert(0, text.charAt(i));
        }
        return result.toString();
    }

    /** A number in digits and letters. */
    public static String base36(long number) {
        StringBuilder digits = new StringBuilder();
        long rest = number;
        do {
            digits.insert(0, Character.forDigit((int) (rest % 36), 36));
            rest /= 36;
        } while (rest > 0);
        return digits.toString();
    }

    public static int vowels(String text) {
        int vowels = 0;
        for (char c : text.toCharArray()) {
            if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u') vowels++;
        }
        return vowels;
    }

    public static boolean isUpper(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] < 'A' || letters[i] > 'Z') {
                return false;
            }
        }
        return true;
    }

    public static boolean isDark(String colour) {
        String wanted = colour.toLowerCase();
        return wanted.equals("black") || wanted.equals("grey") || wanted.equals("navy");
    }

    public static int countPdf(List<String> files) {
        int count = 0;
        for (String file : files) {
            if (file.toLowerCase().endsWith(".pdf")) {
                ++count;
            }
        }
        return count;
    }

    public static boolean isPostcode(String text) {
        return text != null && text.matches("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");
    }

    public static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Pattern pattern = Pattern.compile("(\\w+)=\"([^\"]*)\"");
        Matcher matcher = pattern.matcher(tag);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2));
        }
        return attributes;
    }

    public static String plain(String html) {
        return html.replaceAll("&amp;", "&");
    }

    /** Words that hold the wanted one, whatever the case. */
    public static List<String> containing(List<String> words, String wanted) {
        List<String> found = new ArrayList<>();
        for (String word : words) {
            if (word.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))) {
                found.add(word);
            }
        }
        return found;
    }

    public static String join(String[] parts) {
        String result = "";
        for (int i = 0; i < parts.length; i++) {
            if (i != 0) {
                result += ", ";
            }
            result += parts[i];
        }
        return result;
    }

    public static String indent(String text, int depth) {
        String padding = "";
        for (int i = 0; i < depth; i++)
            padding = padding + "  ";
        return padding + text;
    }

    public static boolean isBlank(String text) {
        return text == null || text.trim().length() == 0;
    }

    public static int slashes(String path) {
        int slashes = 0;
        for (int i = 0; i < path.length(); i++) {
            String c = path.substring(i, i + 1);
            if ("/".equals(c)) {
                slashes++;
            }
        }
        return slashes;
    }

    /** A line of a table of contents: the title, dots, the page. */
    public static String entry(String title, int page, int width) {
        String line = title + ' ';
        while (line.length() < width - 4) {
            line += '.';
        }
        return line + ' ' + page;
    }
}
