import java.util.*;

class Example {
    String quoted(String line) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            boolean separator = line.charAt(at) == ',';
            out.append(separator ? ";" : line.charAt(at) == '\t' ? " " : line.substring(at, at + 1));
        }
        return out.toString();
    }
}
