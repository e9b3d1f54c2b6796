import java.util.*;

class Example {
    boolean target(String a) {
        return a.toLowerCase().equals("Red");
    }
}
