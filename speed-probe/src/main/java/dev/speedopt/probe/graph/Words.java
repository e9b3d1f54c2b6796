package dev.speedopt.probe.graph;

/**
 * Other texts of the same shape: letters become letters of the same case, digits digits, everything else stays, so that what
 * separates fields and lines still does. The same word always becomes the same word in the same copy.
 *
 * @param seed that all choices follow from
 */
record Words(long seed) {
    private static final int SHORT = 4;

    /** Another text for a key, a name or an element: never the same, and long enough to differ from its other copies. */
    String other(String text, int copy) {
        StringBuilder out = new StringBuilder();
        int changed = words(text, copy, false, out);
        if (changed < SHORT) {
            boolean digits = changed > 0 && Character.isDigit(text.charAt(text.length() - 1));
            out.append(digits ? Integer.toString(copy) : Integer.toString(copy, 36));
        }
        return out.toString();
    }

    /** More of a text: half of the words are words that were there before. */
    String more(String text, int copy) {
        StringBuilder out = new StringBuilder();
        words(text, copy, true, out);
        return out.toString();
    }

    /** Appends the words; returns how many letters and digits were replaced. */
    private int words(String text, int copy, boolean keepHalf, StringBuilder out) {
        int changed = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && replaceable(text.charAt(end))) {
                end++;
            }
            if (end == start) {
                out.append(text.charAt(start));
                start++;
                continue;
            }
            long hash = mix(seed
                    + 31L * copy
                    + 0x9E3779B97F4A7C15L * text.substring(start, end).hashCode());
            boolean keep = keepHalf && (hash & 1) == 0;
            for (int i = start; i < end; i++) {
                out.append(keep ? text.charAt(i) : letter(text.charAt(i), mix(hash + i - start), i == start));
            }
            changed += keep ? 0 : end - start;
            start = end;
        }
        return changed;
    }

    private static boolean replaceable(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    private static char letter(char letter, long hash, boolean first) {
        int choice = (int) (hash >>> 33);
        if (letter >= 'a') {
            return (char) ('a' + choice % 26);
        }
        if (letter >= 'A') {
            return (char) ('A' + choice % 26);
        }
        // A leading zero would be another kind of number.
        return (char) (first && letter != '0' ? '1' + choice % 9 : '0' + choice % 10);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
