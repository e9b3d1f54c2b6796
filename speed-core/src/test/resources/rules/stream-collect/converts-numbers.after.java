import java.util.*;
import java.util.stream.*;

class Example {
    List<Integer> squares(int[] numbers, int most) {
        List<Integer> squares = new ArrayList<>();
        for (int n : numbers) {
            if (n < most) {
                squares.add(n * n);
            }
        }
        return squares;
    }
}
