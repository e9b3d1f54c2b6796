import java.util.*;

class Example {
    String tags(List<String> names, Map<String, Integer> counts) {
        StringBuilder out = new StringBuilder();
        for (String name : names) {
            out.append("<" + name.trim() + ":" + counts.get(name) + ">");
        }
        return out.toString();
    }
}
