import java.util.*;

class Example {
    enum Weight {
        LIGHT(3),
        MIDDLE(10),
        HEAVY(100);
        private static final Weight[] VALUES = values();

        private final int most;

        Weight(int most) {
            this.most = most;
        }

        static Weight of(int kilos) {
            // in ascending order
            for (Weight each : VALUES) {
                if (kilos <= each.most) {
                    return each;
                }
            }
            throw new IllegalArgumentException("Too heavy: " + kilos);
        }
    }

    static Object target(int kilos) {
        return Weight.of(kilos);
    }
}
