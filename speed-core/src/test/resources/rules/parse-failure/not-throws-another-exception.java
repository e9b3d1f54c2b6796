import java.util.*;

class Example {
    int target(String s) {
        try {
            return Integer.parseInt(s);
        }  catch (NumberFormatException e) {
            throw new IllegalStateException();
        }
    }
}
