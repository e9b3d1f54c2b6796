import java.util.*;

class Example {
    int gaps(int[] marks) {
        List<Integer> sorted = new ArrayList<>();
        for (int mark : marks) {
            sorted.add(mark);
        }
        sorted.sort(null);
        int gaps = 0;
        for (int i = 1; i < sorted.size(); i++) {
            gaps += sorted.get(i) - sorted.get(i - 1);
        }
        return sorted.isEmpty() == (gaps == 0) ? gaps : sorted.get(0) + gaps;
    }

    /** Fails as a list does where the index is wrong. */
    long nth(long first, int steps, int n) {
        List<Long> numbers = new ArrayList<>();
        numbers.add(first);
        numbers.add(1L);
        while (numbers.size() < steps) {
            numbers.add(numbers.get(numbers.size() - 1) + numbers.get(numbers.size() - 2));
        }
        numbers.set(n, numbers.get(n) + 1);
        if (steps == 4) {
            numbers.clear();
        }
        return numbers.get(n);
    }

    /** What was added before the text that is none stays. */
    int parsed(List<String> words) {
        List<Integer> numbers = new ArrayList<>();
        try {
            for (String word : words) {
                numbers.add(Integer.parseInt(word.trim()));
            }
        } catch (RuntimeException e) {
            numbers.add(-1);
        }
        return numbers.size() * 1000 + (numbers.size() > 0 ? numbers.get(numbers.size() - 1) : 0);
    }

    int last(int[] values) {
        int count = 0;
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!seen.isEmpty()) {
                seen.set(0, count);
            }
            seen.add(values[i]);
            count++;
        }
        return seen.get(count - 3);
    }

    long weighted(List<String> words) {
        List<Integer> lengths = new ArrayList<>(words.size());
        for (String word : words) {
            lengths.add(word == null ? -1 : word.length());
        }
        long weighted = 0;
        for (int i = 0; i < lengths.size(); i++) {
            weighted += (long) lengths.get(i) * i;
        }
        return weighted;
    }
}
