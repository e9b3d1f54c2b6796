import java.util.*;

class Example {
    enum C {
        A
    }
    static void target() {
        for (C c : C.values()) c.name();
    }
}
