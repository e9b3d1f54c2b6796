import java.util.*;

class Example {
    long total(List<String> cells) {
        long total = 0;
        for (String cell : cells) {
            if (!mayBeWholeNumber(cell)) {
                continue;
            }
            try {
                total += Long.parseLong(cell);
            } catch (NumberFormatException ignored) {
                // a heading
            }
        }
        return total;
    }

    private static boolean mayBeWholeNumber(String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        int first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) < 0) {
                return false;
            }
        }
        return true;
    }

    List<Integer> numbers(String[] cells) {
        List<Integer> numbers = new ArrayList<>();
        for (String cell : cells) {
            if (!mayBeWholeNumber2(cell.trim())) {
                numbers.add(0);
            } else try {
                numbers.add(Integer.parseInt(cell.trim()));
            } catch (NumberFormatException e) {
                numbers.add(0);
            }
        }
        return numbers;
    }

    private static boolean mayBeWholeNumber2(String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        int first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) < 0) {
                return false;
            }
        }
        return true;
    }

    int kept(String text, int before) {
        int value = before;
        if (mayBeWholeNumber3(text)) try {
            value = Integer.parseInt(text);
        } catch (IllegalArgumentException e) {
        }
        return value + 1;
    }

    private static boolean mayBeWholeNumber3(String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        int first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) < 0) {
                return false;
            }
        }
        return true;
    }
}
