import java.util.*;

class Example {
    String target(List<CharSequence> parts) {
        String s = "";
        while (parts.size() > 1)
            s += parts.remove(0);
        return s;
    }
}
