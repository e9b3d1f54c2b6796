import java.util.*;

class Example1 {
    int i;
    int target() {
        return Objects.hash(i++, i);
    }
}

class Example2 {
    int target(Iterator<String> i) {
        return Objects.hash(i.next(), i.next());
    }
}
