import java.util.*;

class Example {
    record Event(String name, int hour) {}

    String latest(Collection<Event> events) {
        return events.stream().sorted(Comparator.comparing(Event::hour).reversed()).findFirst().map(Event::name).orElse(null);
    }
}
