import java.util.*;

class Example {
    String joined(String[] parts) {
        String s = parts[0];
        StringBuilder sBuilder = new StringBuilder(String.valueOf(s));
        for (int i = 1; i < parts.length; i++) {
            sBuilder.append(",");
            sBuilder.append(parts[i]);
        }
        if (s != null || sBuilder.length() > "null".length()) {
            s = sBuilder.toString();
        }
        return s;
    }

    String indented(String line, int depth, boolean numbered) {
        StringBuilder lineBuilder = new StringBuilder(String.valueOf(line));
        for (int i = 0; i < depth; i++) {
            if (numbered) lineBuilder.append(i);
        }
        if (line != null || lineBuilder.length() > "null".length()) {
            line = lineBuilder.toString();
        }
        return line;
    }
}
