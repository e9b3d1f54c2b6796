import java.util.*;

class Example {
    private static final String MARK = "->";

    int count(String text, String word) {
        int n = 0;
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (text.startsWith(word, i)) {
                n++;
            }
        }
        return n;
    }

    int find(String text, String word) {
        final int n = text.length(), m = word.length();
        for (int i = 0; i < n - m + 1; ++i) {
            if (text.startsWith(word, i)) return i;
        }
        return -1;
    }

    List<Integer> places(String line, int most) {
        List<Integer> places = new ArrayList<>();
        for (int at = 1; at <= line.length() - 3 && places.size() < most; at++) {
            if (line.startsWith("abc", at) || !line.startsWith(MARK, at)) {
                places.add(at);
            }
        }
        return places;
    }

    boolean overlaps(String first, String other) {
        for (int i = 0; first.length() > i + other.length(); i++) {
            if (first.startsWith(other, i)) return true;
        }
        return false;
    }
}
