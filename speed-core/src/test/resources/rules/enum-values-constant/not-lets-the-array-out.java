import java.util.*;

class Example {
    enum C {
        A;
        static C[] target() {
            return values();
        }
    }
}
