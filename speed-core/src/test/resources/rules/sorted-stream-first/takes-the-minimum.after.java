import java.util.*;

class Example {
    record Event(String name, int hour) {}

    String earliest(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).min(Comparator.naturalOrder()).orElse("none");
    }

    Optional<Event> first(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparingInt(Event::hour)) // earliest
                .findFirst();
    }
}
