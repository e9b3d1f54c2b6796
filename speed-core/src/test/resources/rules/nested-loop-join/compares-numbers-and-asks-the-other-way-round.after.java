import java.util.*;

class Example {
    record Part(int owner, String label) {}
    record Owner(int id, String label) {}
    int count(Collection<Owner> owners, Collection<Part> parts) {
        int found = 0;
        Map<Integer, List<Part>> partsByKey = null;
        if (parts != null && parts.size() >= 16) {
            partsByKey = new HashMap<>();
            for (Part part : parts) {
                if (part == null) {
                    partsByKey = null;
                    break;
                }
                partsByKey.computeIfAbsent(part.owner(), key -> new ArrayList<>()).add(part);
            }
        }
        for (Owner owner : owners) {
            if (owner.label() == null) continue;
            for (Part part : partsByKey == null ? parts : partsByKey.getOrDefault(owner.id(), Collections.emptyList())) {
                if (owner.id() == part.owner()) found += part.owner();
            }
            for (Part part : parts)
                if (owner.label().equals(part.label())) {
                    found++;
                }
        }
        return found;
    }
}
