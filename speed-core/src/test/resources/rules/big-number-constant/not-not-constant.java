import java.math.*;
import java.util.*;

class Example {
    BigDecimal target(BigDecimal x, String s) {
        return x.add(new BigDecimal(s));
    }
}
