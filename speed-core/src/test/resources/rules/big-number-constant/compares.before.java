import java.math.*;
import java.util.*;

class Example {
    int target(BigDecimal price) {
        int stars = 0;
        for (int i = 0; i < 5; i++) {
            if (price.compareTo(new BigDecimal("9.99")) > i) stars++;
        }
        return new BigDecimal("100").subtract(price).intValue() + stars;
    }
}
