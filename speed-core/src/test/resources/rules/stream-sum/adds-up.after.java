import java.util.*;

class Example {
    record Line(String article, int count, int cents) {}

    int total(List<Line> lines, String article) {
        int total2 = 0;
        for (Line line : lines) {
            if (line.article().equals(article)) {
                total2 += line.count() * line.cents();
            }
        }
        return total2;
    }

    long length(String[] words) {
        long length = 0;
        for (String each : words) {
            length += each.length();
        }
        return length + 1;
    }
}
