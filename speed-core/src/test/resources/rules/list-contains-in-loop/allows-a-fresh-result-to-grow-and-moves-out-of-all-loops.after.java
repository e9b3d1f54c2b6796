import java.util.*;

class Example {
    record Id(String text, int number) {}
    List<Id> target(List<List<Id>> all, List<Id> wanted) {
        List<Id> found = new ArrayList<>();
        Collection<Id> wantedLookup = wanted == null || wanted.size() < 16
                ? wanted
                : new HashSet<>(wanted);
        for (List<Id> some : all) {
            for (Id each : some) {
                if (!(each == null ? wanted : wantedLookup).contains(each)) found.add(each);
            }
        }
        return found;
    }
}
