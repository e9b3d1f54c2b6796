import java.util.*;

class Example {
    int gaps(int[] marks) {
        int[] sorted = new int[16];
        int sortedCount = 0;
        for (int mark : marks) {
            if (sortedCount == sorted.length) {
                sorted = Arrays.copyOf(sorted, 2 * sortedCount);
            }
            sorted[sortedCount++] = mark;
        }
        Arrays.sort(sorted, 0, sortedCount);
        int gaps = 0;
        for (int i = 1; i < sortedCount; i++) {
            gaps += sorted[i] - sorted[Objects.checkIndex(i - 1, sortedCount)];
        }
        return (sortedCount == 0) == (gaps == 0) ? gaps : sorted[Objects.checkIndex(0, sortedCount)] + gaps;
    }

    /** Fails as a list does where the index is wrong. */
    long nth(long first, int steps, int n) {
        long[] numbers = new long[16];
        int numbersCount = 0;
        if (numbersCount == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbersCount);
        }
        numbers[numbersCount++] = first;
        if (numbersCount == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbersCount);
        }
        numbers[numbersCount++] = 1L;
        while (numbersCount < steps) {
            if (numbersCount == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * numbersCount);
            }
            numbers[numbersCount] = numbers[Objects.checkIndex(numbersCount - 1, numbersCount)] + numbers[Objects.checkIndex(numbersCount - 2, numbersCount)];
            numbersCount++;
        }
        numbers[Objects.checkIndex(n, numbersCount)] = numbers[Objects.checkIndex(n, numbersCount)] + 1;
        if (steps == 4) {
            numbersCount = 0;
        }
        return numbers[Objects.checkIndex(n, numbersCount)];
    }

    /** What was added before the text that is none stays. */
    int parsed(List<String> words) {
        int[] numbers = new int[16];
        int numbersCount = 0;
        try {
            for (String word : words) {
                if (numbersCount == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * numbersCount);
                }
                numbers[numbersCount] = Integer.parseInt(word.trim());
                numbersCount++;
            }
        } catch (RuntimeException e) {
            if (numbersCount == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * numbersCount);
            }
            numbers[numbersCount] = -1;
            numbersCount++;
        }
        return numbersCount * 1000 + (numbersCount > 0 ? numbers[Objects.checkIndex(numbersCount - 1, numbersCount)] : 0);
    }

    int last(int[] values) {
        int count = 0;
        int[] seen = new int[16];
        int seenCount = 0;
        for (int i = 0; i < values.length; i++) {
            if (seenCount > 0) {
                seen[Objects.checkIndex(0, seenCount)] = count;
            }
            if (seenCount == seen.length) {
                seen = Arrays.copyOf(seen, 2 * seenCount);
            }
            seen[seenCount++] = values[i];
            count++;
        }
        return seen[Objects.checkIndex(count - 3, seenCount)];
    }

    long weighted(List<String> words) {
        int[] lengths = new int[Math.max(16, words.size())];
        int lengthsCount = 0;
        for (String word : words) {
            if (lengthsCount == lengths.length) {
                lengths = Arrays.copyOf(lengths, 2 * lengthsCount);
            }
            lengths[lengthsCount++] = word == null ? -1 : word.length();
        }
        long weighted = 0;
        for (int i = 0; i < lengthsCount; i++) {
            weighted += (long) lengths[i] * i;
        }
        return weighted;
    }
}
