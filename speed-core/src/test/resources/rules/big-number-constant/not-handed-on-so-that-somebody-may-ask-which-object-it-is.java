import java.math.*;
import java.util.*;

class Example1 {
    BigDecimal target() {
        return new BigDecimal("1.19");
    }
}

class Example2 {
    void target(List<BigDecimal> l) {
        l.add(new BigDecimal("1.19"));
    }
}

class Example3 {
    BigDecimal target(BigDecimal x) {
        return x.max(new BigDecimal("1.19"));
    }
}
