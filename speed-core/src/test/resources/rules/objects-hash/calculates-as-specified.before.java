import java.util.*;

class Example {
    String name;
    int age;
    List<Integer> times;
    public int target() {
        return Objects.hash(name, age, this.times, 1.5f);
    }
}
