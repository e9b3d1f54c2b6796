import java.math.*;
import java.util.*;

class Example {
    BigDecimal target(BigDecimal x) {
        return x.add(new BigDecimal("1,19"));
    }
}
