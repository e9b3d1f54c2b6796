import java.util.*;

class Example {
    long weight(List<String> names, int least) {
        Long weight = 0L; // of all
        Integer count = 0;
        for (String name : names) {
            if (name.length() >= least) {
                weight += name.length() * 3L;
                count++;
            }
        }
        return weight + count;
    }
}
