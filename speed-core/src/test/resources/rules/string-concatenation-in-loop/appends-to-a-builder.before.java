import java.util.*;

class Example {
    String target(List<String> names) {
        String all = "";
        // joins
        for (String name : names) {
            all += name + ", "; // and on
        }
        return all;
    }
}
