import java.util.*;

class Example {
    String joined(String[] parts) {
        String s = parts[0];
        for (int i = 1; i < parts.length; i++) {
            s += ",";
            s += parts[i];
        }
        return s;
    }

    String indented(String line, int depth, boolean numbered) {
        for (int i = 0; i < depth; i++) {
            if (numbered) line += i;
        }
        return line;
    }
}
