import java.util.*;

class Example {
    record Line(String article, int count, int cents) {}

    int total(List<Line> lines, String article) {
        return lines.stream()
                .filter(line -> line.article().equals(article))
                .mapToInt(line -> line.count() * line.cents())
                .sum();
    }

    long length(String[] words) {
        long length = Arrays.stream(words).mapToLong(String::length).sum();
        return length + 1;
    }
}
