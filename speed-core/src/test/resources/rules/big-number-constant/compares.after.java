import java.math.*;
import java.util.*;

class Example {
    private static final BigDecimal TARGET_NUMBER = new BigDecimal("9.99");
    private static final BigDecimal TARGET_NUMBER2 = new BigDecimal("100");
    int target(BigDecimal price) {
        int stars = 0;
        for (int i = 0; i < 5; i++) {
            if (price.compareTo(TARGET_NUMBER) > i) stars++;
        }
        return TARGET_NUMBER2.subtract(price).intValue() + stars;
    }
}
