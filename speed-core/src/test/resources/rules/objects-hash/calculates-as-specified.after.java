import java.util.*;

class Example {
    String name;
    int age;
    List<Integer> times;
    public int target() {
        return 31 * (31 * (31 * (31 + Objects.hashCode(name)) + Integer.hashCode(age)) + Objects.hashCode(this.times)) + Float.hashCode(1.5f);
    }
}
