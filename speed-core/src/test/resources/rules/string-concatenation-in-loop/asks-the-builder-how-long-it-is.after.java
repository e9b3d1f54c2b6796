import java.util.*;

class Example {
    String stars(int n) {
        String s = "";
        StringBuilder sBuilder = new StringBuilder(s);
        while (sBuilder.length() < n) sBuilder.append("*");
        s = sBuilder.toString();
        return s;
    }

    String joined(List<String> names) {
        String all = "";
        int longest = 0;
        StringBuilder allBuilder = new StringBuilder(all);
        for (String name : names) {
            if (allBuilder.length() > 0) {
                allBuilder.append(", ");
            }
            allBuilder.append(name);
            longest = allBuilder.length() == 0 || name == null ? longest : Math.max(longest, allBuilder.length());
        }
        all = allBuilder.toString();
        return all + longest;
    }

    String upTo(List<Integer> numbers, int most) {
        String line = "";
        StringBuilder lineBuilder = new StringBuilder(line);
        for (Integer number : numbers) {
            try {
                lineBuilder.append(100 / number);
            } catch (ArithmeticException e) {
                lineBuilder.append("-").append(most).append("/");
            }
            boolean done = lineBuilder.length() > 0 && lineBuilder.length() > most;
            if (done) {
                break;
            }
        }
        line = lineBuilder.toString();
        return line;
    }
}
