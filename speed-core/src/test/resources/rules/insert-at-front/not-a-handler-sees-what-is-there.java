import java.util.*;

class Example {
    String target(String s) {
        StringBuilder b = new StringBuilder();
        try {
            for (int i = 0; i < 9; i++) b.insert(0, s.charAt(i));
        }  catch (RuntimeException e) {
            b.append(1);
        }
        return b.toString();
    }
}
