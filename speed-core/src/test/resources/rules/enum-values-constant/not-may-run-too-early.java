import java.util.*;

class Example {
    enum C {
        A;
        C() {
            target();
        }
        void target() {
            for (C c : values()) c.name();
        }
    }
}
