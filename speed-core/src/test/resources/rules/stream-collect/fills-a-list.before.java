import java.util.*;
import java.util.stream.*;

class Example {
    record User(String name, boolean active) {}

    List<String> activeNames(List<User> users) {
        return users.stream().filter(User::active).map(User::name).collect(Collectors.toList());
    }

    List<String> named(Set<String> names, String suffix) {
        // one for each
        List<String> all = names.stream().map(name -> name + suffix).collect(Collectors.toList());
        all.add(suffix);
        return all;
    }
}
