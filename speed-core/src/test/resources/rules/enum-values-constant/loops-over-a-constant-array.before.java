import java.util.*;

class Example {
    enum Color {
        RED,
        BLUE;

        static Color named(String name) {
            for (Color each : values()) if (each.name().equals(name)) return each;
            return null;
        }
    }

    static Object target(String name) {
        return Color.named(name);
    }
}
