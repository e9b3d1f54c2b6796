package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The dialects by name: classes of this package, which {@code providers.json} lists. */
public final class Dialects {
    private final TreeMap<String, Dialect> byName = new TreeMap<>();

    /** @param classes simple names */
    Dialects(JsonNode classes) {
        for (JsonNode name : classes) {
            Dialect dialect = create(Dialects.class.getPackageName() + "." + name.asText());
            byName.put(dialect.name(), dialect);
        }
    }

    private static Dialect create(String className) {
        try {
            return Class.forName(className)
                    .asSubclass(Dialect.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException("The table of providers lists what is no dialect: " + className, e);
        }
    }

    public Set<String> names() {
        return byName.keySet();
    }

    /** Null for a name that is unknown. */
    @Nullable
    public Dialect find(String name) {
        return byName.get(name);
    }

    /** A dialect that the table itself speaks of. */
    Dialect named(String name) {
        Dialect dialect = find(name);
        if (dialect == null) {
            throw new IllegalStateException("The table of providers names an unknown dialect: " + name);
        }
        return dialect;
    }
}
