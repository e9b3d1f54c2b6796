import java.util.*;

class Example {
    int countLong(Collection<String> names, String gone, int limit) {
        ArrayList<String> kept = new ArrayList<>();
        kept.addAll(names);
        kept.removeIf(name -> Objects.equals(name, gone) || !(name.length() > limit));
        return kept.size();
    }
}
