package dev.speedopt.probe.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The constants in the user's own code: inputs close to them find branches that chance does not. */
public final class Dictionary {
    private static final int LIMIT = 300;

    private final Set<Long> numbers = new LinkedHashSet<>();
    private final Set<Double> decimals = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();

    void add(long number) {
        add(numbers, number);
    }

    void add(double number) {
        add(decimals, number);
    }

    void add(String text) {
        if (!text.isEmpty() && text.length() < 200) {
            add(texts, text);
        }
    }

    private static <T> void add(Set<T> all, T one) {
        if (all.size() < LIMIT) {
            all.add(one);
        }
    }

    public List<Long> numbers() {
        return new ArrayList<>(numbers);
    }

    public List<Double> decimals() {
        return new ArrayList<>(decimals);
    }

    public List<String> texts() {
        return new ArrayList<>(texts);
    }
}
