import java.util.*;

class Example {
    record Part(int owner, String label) {}
    record Owner(int id, String label) {}
    int count(Collection<Owner> owners, Collection<Part> parts) {
        int found = 0;
        for (Owner owner : owners) {
            if (owner.label() == null) continue;
            for (Part part : parts) {
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
