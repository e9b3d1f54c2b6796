import java.util.*;

class Example {
    String stars(int n) {
        String s = "";
        while (s.length() < n) s += "*";
        return s;
    }

    String joined(List<String> names) {
        String all = "";
        int longest = 0;
        for (String name : names) {
            if (!all.isEmpty()) {
                all += ", ";
            }
            all += name;
            longest = all.isEmpty() || name == null ? longest : Math.max(longest, all.length());
        }
        return all + longest;
    }

    String upTo(List<Integer> numbers, int most) {
        String line = "";
        for (Integer number : numbers) {
            try {
                line = line + 100 / number;
            } catch (ArithmeticException e) {
                line += "-" + most + "/";
            }
            boolean done = !(line.isEmpty()) && line.length() > most;
            if (done) {
                break;
            }
        }
        return line;
    }
}
