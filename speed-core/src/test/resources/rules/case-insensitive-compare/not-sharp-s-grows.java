import java.util.*;

class Example {
    boolean target(String a) {
        return a.toUpperCase().equals("RED");
    }
}
