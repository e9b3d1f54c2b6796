import java.math.*;
import java.util.*;

class Example {
    private static final BigDecimal GROSS_NUMBER = new BigDecimal("1.07");
    private static final BigDecimal GROSS_NUMBER2 = new BigDecimal("1.19");
    private static final BigDecimal GROSS_NUMBER3 = new BigDecimal("0.00");
    BigDecimal gross(BigDecimal net, boolean reduced) {
        if (reduced) return net.multiply(GROSS_NUMBER);
        return net.multiply(GROSS_NUMBER2).add(GROSS_NUMBER3);
    }
}
