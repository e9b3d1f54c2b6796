import java.util.*;

class Example {
    String target(List<String> names) {
        String all = "";
        StringBuilder allBuilder = new StringBuilder(all);
        // joins
        for (String name : names) {
            allBuilder.append(name).append(", "); // and on
        }
        all = allBuilder.toString();
        return all;
    }
}
