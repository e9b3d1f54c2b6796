import java.util.*;

class Example {
    int target(Collection<String> names, String wanted) {
        boolean all = true;
        for (String name : names) {
            String trimmed = name.trim();
            if (!(trimmed.length() < 3)) {
                all = false;
                break;
            }
        }
        if (!all) {
            boolean known = false;
            for (String name : names) {
                if (name.equals(wanted)) {
                    known = true;
                    break;
                }
            }
            return known ? 1 : 2;
        }
        return 3;
    }
}
