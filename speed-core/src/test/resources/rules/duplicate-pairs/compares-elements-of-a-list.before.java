import java.util.*;

class Example {
    private List<Integer> rows = new ArrayList<>();

    boolean hasDuplicates(List<String> names) {
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
        for (int i = 1; i < n; ++i)
            for (int j = 0; j < i; ++j)
                if (ids.get(j).equals(ids.get(i))) return false;
        return true;
    }

    void check() {
        for (int row = 0; row < this.rows.size(); row++) {
            for (int other = 0; other < rows.size(); other++) {
                if (other != row && this.rows.get(row).equals(rows.get(other))) {
                    throw new IllegalStateException("a row is there twice");
                }
            }
        }
    }
}
