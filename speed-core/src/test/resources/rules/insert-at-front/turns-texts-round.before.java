import java.util.*;

class Example {
    String backwards(String text, char gap) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i > 0) out.insert(0, gap);
            out.insert(0, text.charAt(i));
        }
        out.append('!');
        return out.toString();
    }
}
