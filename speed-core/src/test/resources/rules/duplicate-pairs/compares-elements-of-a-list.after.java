import java.util.*;

class Example {
    private List<Integer> rows = new ArrayList<>();

    boolean hasDuplicates(List<String> names) {
        if (names.size() >= 32) {
            Set<String> seen = new HashSet<>();
            for (String each : names) {
                if (each == null) {
                    break;
                }
                if (!seen.add(each)) {
                    return true;
                }
            }
            if (seen.size() == names.size()) {
                return false;
            }
        }
        // every pair once
        for (int i = 0; i < names.size() - 1; i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (names.get(i).equals(names.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean areDistinct(LinkedList<Long> ids) {
        int n = ids.size();
        if (ids.size() >= 32) {
            Set<Long> seen = new HashSet<>();
            for (Long each : ids) {
                if (each == null) {
                    break;
                }
                if (!seen.add(each)) {
                    return false;
                }
            }
            if (seen.size() == ids.size()) {
                return true;
            }
        }
        for (int i = 1; i < n; ++i)
            for (int j = 0; j < i; ++j)
                if (ids.get(j).equals(ids.get(i))) return false;
        return true;
    }

    void check() {
        if (this.rows.size() >= 32) {
            Set<Integer> seen = new HashSet<>();
            for (Integer each : this.rows) {
                if (each == null) {
                    break;
                }
                if (!seen.add(each)) {
                    throw new IllegalStateException("a row is there twice");
                }
            }
            if (seen.size() == this.rows.size()) {
                return;
            }
        }
        for (int row = 0; row < this.rows.size(); row++) {
            for (int other = 0; other < rows.size(); other++) {
                if (other != row && this.rows.get(row).equals(rows.get(other))) {
                    throw new IllegalStateException("a row is there twice");
                }
            }
        }
    }
}
