import java.util.*;

class Example {
    int[] ranks(Integer[] keys, ArrayList<Integer> template) {
        int size = template.size();
        int[] ranks = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ranks[i] = template.indexOf(keys[i]) == -1 ? size : template.indexOf(keys[i]);
        }
        return ranks;
    }
}
