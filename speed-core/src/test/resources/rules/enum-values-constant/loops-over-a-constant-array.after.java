import java.util.*;

class Example {
    enum Color {
        RED,
        BLUE;
        private static final Color[] VALUES = values();

        static Color named(String name) {
            for (Color each : VALUES) if (each.name().equals(name)) return each;
            return null;
        }
    }

    static Object target(String name) {
        return Color.named(name);
    }
}
