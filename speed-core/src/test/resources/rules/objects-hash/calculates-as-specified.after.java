import java.util.*;

class Example {
    String name;
    int age;
    List<Integer> times;
    public int target() {
        int result = 31 + Objects.hashCode(name);
        result = 31 * result + Integer.hashCode(age);
        result = 31 * result + Objects.hashCode(this.times);
        result = 31 * result + Float.hashCode(1.5f);
        return result;
    }
}
