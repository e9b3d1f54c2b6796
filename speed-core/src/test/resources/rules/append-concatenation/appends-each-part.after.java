import java.util.*;

class Example {
    String table(String[] names, int[] counts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.length && i < counts.length; i++) {
            String name = names[i];
            int count = counts[i];
            out.append(name).append(": ").append(count).append('\n'); // one line each
            out.append(i + 1).append(".").append(count - i).append(";");
        }
        return out.toString();
    }
}
