import java.util.*;

class Example {
    record Id(String text, int number) {}
    List<Id> target(List<List<Id>> all, List<Id> wanted) {
        List<Id> found = new ArrayList<>();
        for (List<Id> some : all) {
            for (Id each : some) {
                if (!wanted.contains(each)) found.add(each);
            }
        }
        return found;
    }
}
