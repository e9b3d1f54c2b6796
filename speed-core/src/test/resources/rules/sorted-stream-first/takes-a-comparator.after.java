import java.util.*;

class Example {
    record Event(String name, int hour) {}

    String latest(Collection<Event> events) {
        return events.stream().min(Comparator.comparing(Event::hour).reversed()).map(Event::name).orElse(null);
    }
}
