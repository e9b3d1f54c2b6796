import java.util.*;

class Example {
    private static final String MARK = "->";

    int count(String text, String word) {
        int n = 0;
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.substring(i, i + word.length()).equals(word)) {
                n++;
            }
        }
        return n;
    }

    int find(String text, String word) {
        final int n = text.length(), m = word.length();
        for (int i = 0; i < n - m + 1; ++i) {
            if (word.equals(text.substring(i, m + i))) return i;
        }
        return -1;
    }

    List<Integer> places(String line, int most) {
        List<Integer> places = new ArrayList<>();
        for (int at = 1; at <= line.length() - 3 && places.size() < most; at++) {
            if (line.substring(at, at + 3).equals("abc") || !line.substring(at, at + MARK.length()).equals(MARK)) {
                places.add(at);
            }
        }
        return places;
    }

    boolean overlaps(String first, String other) {
        for (int i = 0; first.length() > i + other.length(); i++) {
            if (first.substring(i, i + other.length()).equals(other)) return true;
        }
        return false;
    }
}
