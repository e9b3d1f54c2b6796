package com.example.shop.fast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Who gets the mail. */
public class Newsletter {
    private final Set<String> blocked;

    public Newsletter(List<String> blocked) {
        this.blocked = new HashSet<>(blocked);
    }

    /** Addresses of the import that are not subscribed yet. */
    public List<String> newSubscribers(List<String> imported, List<String> subscribed) {
        Set<String> known = new HashSet<>(subscribed);
        List<String> result = new ArrayList<>();
        for (String address : imported) {
            // an import may hold empty rows
            if (address != null && !known.contains(address)) {
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
        Set<String> optedIn = new HashSet<>(agreed);
        optedIn.removeAll(blocked);
        List<String> result = new ArrayList<>();
        for (String address : segment) {
            if (address != null && optedIn.contains(address)) {
                result.add(address);
            }
        }
        return result;
    }

    public long overlap(final Set<String> one, final List<String> other) {
        Set<String> both = new HashSet<>(other);
        both.retainAll(one);
        return both.size();
    }

    public void unsubscribe(List<String> subscribers, List<String> gone) {
        if (gone.isEmpty()) {
            return;
        }
        Set<String> left = new HashSet<>(gone);
        subscribers.removeIf(left::contains);
    }

    public List<String> stillActive(List<String> members, List<String> active) {
        var result = new ArrayList<>(members);
        result.retainAll(new HashSet<>(active));
        return result;
    }

    /** Domains of the addresses, each once, in the order in which they turn up. */
    public List<String> domains(List<String> addresses) {
        var domains = new LinkedHashSet<String>();
        for (var address : addresses) {
            int at = address.lastIndexOf('@');
            if (at >= 0) {
                domains.add(address.substring(at + 1));
            }
        }
        return new ArrayList<>(domains);
    }

    public List<String> mergeTags(List<String> ours, List<String> theirs) {
        Set<String> merged = new LinkedHashSet<>(ours);
        merged.addAll(theirs);
        return new ArrayList<>(merged);
    }
}
