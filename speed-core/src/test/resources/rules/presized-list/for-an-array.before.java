import java.util.*;

class Example {
    List<String> trimmed(String[] words) {
        List<String> trimmed = new ArrayList<>();
        for (String word : words) trimmed.add(word.trim());
        return trimmed;
    }
}
