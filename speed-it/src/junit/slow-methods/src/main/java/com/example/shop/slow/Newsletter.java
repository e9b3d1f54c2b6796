package com.example.shop.slow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who gets the mail. */
public class Newsletter {
    private final List<String> blocked;

    public Newsletter(List<String> blocked) {
        this.blocked = new ArrayList<>(blocked);
    }

    /** Addresses of the import that are not subscribed yet. */
    public List<String> newSubscribers(List<String> imported, List<String> subscribed) {
        List<String> result = new ArrayList<>();
        for (String address : imported) {
            // an import may hold empty rows
            if (address != null && !subscribed.contains(address)) {
                result.add(address);
            }
        }
        return result;
    }

    public int countBlocked(Collection<String> addresses) {
        int count = 0;
        for (final String address : addresses)
            if (blocked.contains(address))
                count++;
        return count;
    }

    /** Those of the segment who agreed, in the order of the segment. */
    public List<String> recipients(List<String> segment, List<String> agreed) {
        return segment.stream()
                .filter(Objects::nonNull)
                .filter(address -> agreed.contains(address)) // opted in
                .filter(address -> !blocked.contains(address))
                .collect(Collectors.toList());
    }

    public long overlap(final Set<String> one, final List<String> other) {
        return one.stream().filter(other::contains).count();
    }

    public void unsubscribe(List<String> subscribers, List<String> gone) {
        if (gone.isEmpty()) {
            return;
        }
        subscribers.removeAll(gone);
    }

    public List<String> stillActive(List<String> members, List<String> active) {
        var result = new ArrayList<>(members);
        result.retainAll(active);
        return result;
    }

    /** Domains of the addresses, each once, in the order in which they turn up. */
    public List<String> domains(List<String> addresses) {
        var domains = new ArrayList<String>();
        for (var address : addresses) {
            int at = address.lastIndexOf('@');
            if (at < 0) {
                continue;
            }
            String domain = address.substring(at + 1);
            if (!domains.contains(domain)) {
                domains.add(domain);
            }
        }
        return domains;
    }

    public List<String> mergeTags(List<String> ours, List<String> theirs) {
        List<String> merged = new ArrayList<>();
        for (String tag : ours) {
            if (merged.contains(tag)) continue;
            merged.add(tag);
        }
        for (String tag : theirs) {
            if (merged.contains(tag)) continue;
            merged.add(tag);
        }
        return merged;
    }
}
