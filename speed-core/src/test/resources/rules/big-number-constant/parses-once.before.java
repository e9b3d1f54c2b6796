import java.math.*;
import java.util.*;

class Example {
    BigDecimal gross(BigDecimal net, boolean reduced) {
        if (reduced) return net.multiply(new BigDecimal("1.07"));
        return net.multiply(new BigDecimal("1.19")).add(new BigDecimal("0.00"));
    }
}
