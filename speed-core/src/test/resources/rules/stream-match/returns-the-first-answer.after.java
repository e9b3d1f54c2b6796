import java.util.*;

class Example {
    record User(String name, int age) {}

    boolean anyAdult(List<User> users, int limit) {
        for (User user : users) {
            if (user.name() != null) {
                if (user.age() >= limit) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean allNamed(User[] users) {
        for (User each : users) {
            String mapped = each.name();
            if (mapped.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
