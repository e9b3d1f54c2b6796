import java.util.*;

class Example {
    String tags(List<String> names, Map<String, Integer> counts) {
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            out.append("<").append(name.trim()).append(":").append(counts.get(name)).append(">");
        }
        return out.toString();
    }
}
