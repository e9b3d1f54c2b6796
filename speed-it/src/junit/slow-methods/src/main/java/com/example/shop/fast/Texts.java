package com.example.shop.fast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other classes do to texts. */
public final class Texts {
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private Texts() {}

    public static int occurrences(String text, String part) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith(part, i)) {
                count++;
            }
        }
        return count;
    }

    public static int find(final String haystack, final String needle) {
        return haystack.isEmpty() ? -1 : haystack.indexOf(needle);
    }

    public static List<String> secure(List<String> links) {
        List<String> result = new ArrayList<>();
        for (String link : links) {
            if (!link.startsWith("https://")) {
                continue;
            }
            result.add(link);
        }
        return result;
    }

    public static String reversed(String text) {
        char[] turned = new char[text.length()];
        for (int i = 0; i < turned.length; i++) {
            turned[turned.length - 1 - i] = text.charAt(i);
        }
        return new String(turned);
    }

    /** A number in digits and letters. */
    public static String base36(long number) {
        char[] digits = new char[13];
        int first = digits.length;
        long rest = number;
        do {
            digits[--first] = Character.forDigit((int) (rest % 36), 36);
            rest /= 36;
        } while (rest > 0);
        return new String(digits, first, digits.length - first);
    }

    public static int vowels(String text) {
        int vowels = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u') vowels++;
        }
        return vowels;
    }

    public static boolean isUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    public static boolean isDark(String colour) {
        return colour.equalsIgnoreCase("black") || colour.equalsIgnoreCase("grey") || colour.equalsIgnoreCase("navy");
    }

    public static int countPdf(List<String> files) {
        int count = 0;
        for (String file : files) {
            if (file.regionMatches(true, file.length() - 4, ".pdf", 0, 4)) {
                ++count;
            }
        }
        return count;
    }

    public static boolean isPostcode(String text) {
        return text != null && POSTCODE.matcher(text).matches();
    }

    public static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            attributes.put(matcher.group(1), matcher.group(2));
        }
        return attributes;
    }

    public static String plain(String html) {
        return html.replace("&amp;", "&");
    }

    /** Words that hold the wanted one, whatever the case. */
    public static List<String> containing(List<String> words, String wanted) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (String word : words) {
            if (word.toLowerCase(Locale.ROOT).contains(lower)) {
                found.add(word);
            }
        }
        return found;
    }

    public static String join(String[] parts) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i != 0) {
                result.append(", ");
            }
            result.append(parts[i]);
        }
        return result.toString();
    }

    public static String indent(String text, int depth) {
        return "  ".repeat(Math.max(0, depth)) + text;
    }

    public static boolean isBlank(String text) {
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > ' ') {
                    return false;
                }
            }
        }
        return true;
    }

    public static int slashes(String path) {
        int slashes = 0;
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) == '/') {
                slashes++;
            }
        }
        return slashes;
    }

    /** A line of a table of contents: the title, dots, the page. */
    public static String entry(String title, int page, int width) {
        return title + ' ' + ".".repeat(Math.max(0, width - 5 - String.valueOf(title).length())) + ' ' + page;
    }
}
