import java.util.*;

class Example {
    int countLong(Collection<String> names, String gone, int limit) {
        ArrayList<String> kept = new ArrayList<>();
        kept.addAll(names);
        for (Iterator<String> it = kept.iterator(); it.hasNext(); ) {
            String name = it.next();
            if (Objects.equals(name, gone) || !(name.length() > limit)) it.remove();
        }
        return kept.size();
    }
}
