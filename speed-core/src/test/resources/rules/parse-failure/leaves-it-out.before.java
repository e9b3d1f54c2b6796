import java.util.*;

class Example {
    long total(List<String> cells) {
        long total = 0;
        for (String cell : cells) {
            try {
                total += Long.parseLong(cell);
            } catch (NumberFormatException ignored) {
                // a heading
            }
        }
        return total;
    }

    List<Integer> numbers(String[] cells) {
        List<Integer> numbers = new ArrayList<>();
        for (String cell : cells) {
            try {
                numbers.add(Integer.parseInt(cell.trim()));
            } catch (NumberFormatException e) {
                numbers.add(0);
            }
        }
        return numbers;
    }

    int kept(String text, int before) {
        int value = before;
        try {
            value = Integer.parseInt(text);
        } catch (IllegalArgumentException e) {
        }
        return value + 1;
    }
}
