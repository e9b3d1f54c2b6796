package dev.speedopt.probe.graph;

import java.lang.reflect.Field;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.Vector;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The collections that are written by content. Sets are not among them: they are written by their fields, which lead to the
 * map behind them.
 */
final class KnownContents {
    private final Map<Class<?>, Content> found = new HashMap<>();

    private KnownContents() {}

    static Map<Class<?>, Content> all() {
        KnownContents contents = new KnownContents();
        List<Layout.Slot> changes = List.of(slot(AbstractList.class, "modCount"));
        contents.add(ArrayList.class, Form.LIST, List.of(), changes, null);
        contents.add(LinkedList.class, Form.LIST, List.of(), changes, null);
        contents.add(Vector.class, Form.LIST, List.of(), changes, null);
        contents.add(ArrayDeque.class, Form.LIST);
        contents.add(CopyOnWriteArrayList.class, Form.LIST);
        contents.add(ConcurrentLinkedQueue.class, Form.LIST);
        contents.add(ConcurrentLinkedDeque.class, Form.LIST);
        for (Class<?> bounded : Arrays.<Class<?>>asList(LinkedBlockingQueue.class, LinkedBlockingDeque.class)) {
            contents.add(bounded, Form.LIST, List.of(slot(bounded, "capacity")), List.of(), null);
        }
        contents.add(immutable("List12"), Form.LIST);
        contents.add(immutable("ListN"), Form.LIST, List.of(slot(immutable("ListN"), "allowNulls")), List.of(), null);
        contents.add(immutable("Set12"), Form.BAG);
        contents.add(immutable("SetN"), Form.BAG);
        contents.add(immutable("Map1"), Form.MAP);
        contents.add(immutable("MapN"), Form.MAP);
        for (Class<?> queue : Arrays.<Class<?>>asList(PriorityQueue.class, PriorityBlockingQueue.class)) {
            contents.add(queue, Form.BAG, List.of(), List.of(), slot(queue, "comparator"));
        }
        for (Class<?> sorted : Arrays.<Class<?>>asList(TreeMap.class, ConcurrentSkipListMap.class)) {
            contents.add(sorted, Form.ORDERED_MAP, List.of(), List.of(), slot(sorted, "comparator"));
        }
        List<Layout.Slot> order = List.of(slot(LinkedHashMap.class, "accessOrder"));
        List<Layout.Slot> capacity = List.of(slot(HashMap.class, "threshold"));
        contents.add(LinkedHashMap.class, Form.ORDERED_MAP, order, capacity, null);
        contents.add(HashMap.class, Form.MAP, List.of(), capacity, null);
        contents.add(Hashtable.class, Form.MAP);
        contents.add(IdentityHashMap.class, Form.MAP);
        contents.add(WeakHashMap.class, Form.MAP);
        contents.add(ConcurrentHashMap.class, Form.MAP);
        return Map.copyOf(contents.found);
    }

    private void add(Class<?> base, Form form) {
        add(base, form, List.of(), List.of(), null);
    }

    private void add(
            Class<?> base,
            Form form,
            List<Layout.Slot> state,
            List<Layout.Slot> tuning,
            Layout.@Nullable Slot comparator) {
        found.put(base, new Content(base, form, state, tuning, comparator));
    }

    static Class<?> immutable(String name) {
        try {
            return Class.forName("java.util.ImmutableCollections$" + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("This JDK has no ImmutableCollections." + name, e);
        }
    }

    static Layout.Slot slot(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            return Layout.slot(owner, field);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This JDK has another " + owner.getName() + ": no field " + name, e);
        }
    }
}
