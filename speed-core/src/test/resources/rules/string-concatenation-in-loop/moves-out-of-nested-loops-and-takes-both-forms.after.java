import java.util.*;

class Example {
    String target(int[][] rows) {
        String s = "x";
        StringBuilder sBuilder = new StringBuilder(s);
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++)
                sBuilder.append(row[i]).append(1);
            sBuilder.append(row.length + 1);
            sBuilder.append('\n');
        }
        s = sBuilder.toString();
        return s;
    }
}
