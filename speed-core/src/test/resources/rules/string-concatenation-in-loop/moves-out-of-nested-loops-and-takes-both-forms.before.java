import java.util.*;

class Example {
    String target(int[][] rows) {
        String s = "x";
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++)
                s = s + row[i] + 1;
            s += row.length + 1;
            s += '\n';
        }
        return s;
    }
}
