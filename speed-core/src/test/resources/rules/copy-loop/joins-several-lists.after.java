import java.util.*;

class Example {
    int target(List<ArrayList<String>> parts) {
        List<CharSequence> all = new ArrayList<>(64);
        all.add("first");
        for (ArrayList<String> part : parts) {
            // keep the order
            all.addAll(part);
        }
        return all.size();
    }
}
