import java.util.*;

class Example {
    String quoted(String line) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            boolean separator = ",".equals(line.substring(at, 1 + at));
            out.append(separator ? ";" : line.substring(at, at + 1).equals("\t") ? " " : line.substring(at, at + 1));
        }
        return out.toString();
    }
}
