import java.util.*;

class Example {
    String target(List<CharSequence> parts) {
        String s = "";
        StringBuilder sBuilder = new StringBuilder(s);
        while (parts.size() > 1)
            sBuilder.append(String.valueOf(parts.remove(0)));
        s = sBuilder.toString();
        return s;
    }
}
