import java.util.*;

class Example {
    record User(String name, int age) {}

    boolean anyAdult(List<User> users, int limit) {
        return users.stream().filter(user -> user.name() != null).anyMatch(user -> user.age() >= limit);
    }

    boolean allNamed(User[] users) {
        return Arrays.stream(users).map(User::name).noneMatch(String::isEmpty);
    }
}
