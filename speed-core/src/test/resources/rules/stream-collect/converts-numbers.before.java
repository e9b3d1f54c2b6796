import java.util.*;
import java.util.stream.*;

class Example {
    List<Integer> squares(int[] numbers, int most) {
        List<Integer> squares = Arrays.stream(numbers).filter(n -> n < most).mapToObj(n -> n * n).collect(Collectors.toList());
        return squares;
    }
}
