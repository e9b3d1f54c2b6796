import java.util.*;

class Example1 {
    int target(String s) {
        try {
            return Integer.parseInt(s, 16);
        }  catch (NumberFormatException e) {
            return -1;
        }
    }
}

class Example2 {
    double target(String s) {
        try {
            return new java.math.BigDecimal(s).doubleValue();
        }  catch (NumberFormatException e) {
            return -1;
        }
    }
}
