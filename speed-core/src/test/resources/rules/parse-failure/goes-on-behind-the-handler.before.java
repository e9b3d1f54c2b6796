import java.util.*;

class Example {
    int target(String s) {
        int n = 0;
        try {
            n = Integer.parseInt(s);
        }  catch (NumberFormatException e) {
            n = -1;
        }
        return n;
    }
}
