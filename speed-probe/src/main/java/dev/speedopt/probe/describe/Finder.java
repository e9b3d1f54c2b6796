package dev.speedopt.probe.describe;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds expressions for live objects: what the language has literals for, what the JDK has factories for, what the user's
 * classes have constructors for. Objects that are referred to twice, or that take more than one expression, become local
 * variables.
 */
final class Finder {
    private static final int MOST_ELEMENTS = 64;
    private static final int LONGEST_TEXT = 1000;
    private static final int DEEPEST = 12;

    private final Access access;
    private final boolean modern;
    private final boolean equality;
    private final Set<Object> hoisted;
    private final IdentityHashMap<Object, Integer> counts = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Plan> known = new IdentityHashMap<>();
    private final Set<Object> under = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Object, Integer> locals = new IdentityHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** A statement together with a way to carry it out. */
    record Line(Statement statement, Carrying carrying) {}

    /** Carries a statement out. */
    interface Carrying {
        void run(Map<Integer, Object> locals) throws Throwable;
    }

    /**
     * @param access what a test may name
     * @param modern whether the tests are written in Java 9 or later
     * @param equality whether {@code equals} will do, so that the plainest collection is taken
     * @param hoisted objects that must be local variables
     */
    Finder(Access access, boolean modern, boolean equality, Set<Object> hoisted) {
        this.access = access;
        this.modern = modern;
        this.equality = equality;
        this.hoisted = hoisted;
    }

    Access access() {
        return access;
    }

    boolean modern() {
        return modern;
    }

    boolean equality() {
        return equality;
    }

    List<Line> lines() {
        return lines;
    }

    /** Number of the local variable that an object is in; -1 for none. */
    int local(Object object) {
        return locals.getOrDefault(object, -1);
    }

    /** Objects that more than one thing refers to: they must be hoisted in another pass. */
    List<Object> shared() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * @param declared type of the variable, parameter or field that the object is meant for
     * @throws NotExpressibleException naming the type that has no expression
     */
    Plan find(@Nullable Object object, Class<?> declared) throws NotExpressibleException {
        return find(object, declared, TypeNames.of(declared), "");
    }

    /**
     * @param type to declare a local variable with, if it comes to that
     * @param purpose of such a variable
     */
    Plan find(@Nullable Object object, Class<?> declared, String type, String purpose) throws NotExpressibleException {
        if (object == null) {
            return Plan.of(new Expression.Null(declared == Object.class ? "" : TypeNames.of(declared)), null);
        }
        Plan plain = Scalars.find(object, declared, access, LONGEST_TEXT);
        if (plain != null) {
            return plain;
        }
        counts.merge(object, 1, Integer::sum);
        Plan before = known.get(object);
        if (before != null) {
            return before;
        }
        if (under.size() > DEEPEST) {
            throw new NotExpressibleException("nested too deeply");
        }
        if (!under.add(object)) {
            throw new NotExpressibleException(object.getClass().getName() + " that contains itself");
        }
        try {
            Plan found =
                    hoisted.contains(object) ? hoist(object, declared, type, purpose) : make(object, type, purpose);
            known.put(object, found);
            return found;
        } finally {
            under.remove(object);
        }
    }

    private Plan hoist(Object object, Class<?> declared, String type, String purpose) throws NotExpressibleException {
        Plan made = make(object, type, purpose);
        if (made.expression() instanceof Expression.Local) {
            return made;
        }
        return declare(object, declared == Object.class ? best(object, type) : type, purpose, made);
    }

    private String best(Object object, String type) {
        return access.to(object.getClass()) ? TypeNames.of((java.lang.reflect.Type) object.getClass()) : type;
    }

    private Plan local(Object object, String type) throws NotExpressibleException {
        Integer number = locals.get(object);
        if (number == null) {
            throw new NotExpressibleException(type + " that contains itself");
        }
        int found = number;
        return new Plan(new Expression.Local(found), made -> made.get(found));
    }

    /** Makes a local variable of an object, filled by further calls. */
    Plan declare(Object object, String type, String purpose, Plan value) throws NotExpressibleException {
        int number = locals.size();
        locals.put(object, number);
        lines.add(new Line(new Statement.Declare(number, type, purpose, value.expression()), made -> {
            Object fresh = value.making().make(made);
            if (fresh != null) {
                made.put(number, fresh);
            }
        }));
        return local(object, type);
    }

    void invoke(Object object, Expression.Step step, Carrying carrying) {
        lines.add(new Line(new Statement.Invoke(local(object), step), carrying));
    }

    private Plan make(Object object, String type, String purpose) throws NotExpressibleException {
        if (object.getClass().isArray()) {
            return array(object);
        }
        Plan found = JdkValues.find(object, access);
        if (found == null) {
            found = Containers.find(object, this, type, purpose);
        }
        if (found == null) {
            found = new Makers(this).find(object);
        }
        return found;
    }

    private Plan array(Object array) throws NotExpressibleException {
        Class<?> component = array.getClass().getComponentType();
        if (!access.to(component)) {
            throw new NotExpressibleException("an array of " + component.getName() + ", which a test cannot name");
        }
        int length = Array.getLength(array);
        List<Plan> elements = new ArrayList<>();
        few(length, array.getClass());
        for (int i = 0; i < length; i++) {
            elements.add(find(Array.get(array, i), component));
        }
        return new Plan(new Expression.ArrayOf(TypeNames.of(component), Plan.expressions(elements)), locals -> {
            Object fresh = Array.newInstance(component, length);
            for (int i = 0; i < length; i++) {
                Array.set(fresh, i, elements.get(i).making().make(locals));
            }
            return fresh;
        });
    }

    /** Nobody reads a thousand literals. */
    static void few(int size, Class<?> type) throws NotExpressibleException {
        if (size > MOST_ELEMENTS) {
            throw new NotExpressibleException(type.getSimpleName() + " of " + size + " elements, too many to read");
        }
    }

    List<Plan> all(List<? extends @Nullable Object> objects) throws NotExpressibleException {
        List<Plan> plans = new ArrayList<>();
        for (Object object : objects) {
            plans.add(find(object, Object.class));
        }
        return plans;
    }

    /** Carries all statements out. */
    Map<Integer, Object> run() throws Throwable {
        Map<Integer, Object> made = new HashMap<>();
        for (Line line : lines) {
            line.carrying().run(made);
        }
        return made;
    }
}
