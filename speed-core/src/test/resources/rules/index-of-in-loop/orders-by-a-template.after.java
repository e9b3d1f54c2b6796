import java.util.*;

class Example {
    int[] ranks(Integer[] keys, ArrayList<Integer> template) {
        int size = template.size();
        int[] ranks = new int[keys.length];
        Map<Integer, Integer> templatePositions = new HashMap<>();
        int templatePosition = 0;
        for (Integer each : template) {
            templatePositions.putIfAbsent(each, templatePosition++);
        }
        for (int i = 0; i < keys.length; i++) {
            ranks[i] = templatePositions.getOrDefault(keys[i], -1) == -1 ? size : templatePositions.getOrDefault(keys[i], -1).intValue();
        }
        return ranks;
    }
}
