package dev.speedopt.probe.graph;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * What an iterator or stream of the JDK still had to give. The user's own iterators are compared by their fields instead.
 *
 * @param type the class of an iterator; for streams, whose classes are their pipelines, the interface and what is promised of the order
 * @param elements at most {@value #LIMIT}
 * @param more whether there were more
 * @param thrown class and message of what it threw; empty when it threw nothing
 * @param backing the collection that an iterator removes from; absent where there is none that shows
 */
record Drain(
        String type,
        List<@Nullable Object> elements,
        boolean more,
        String thrown,
        @Nullable Object backing) {
    static final int LIMIT = 1000;

    static boolean applies(Object object) {
        return Kind.ofJdk(object.getClass())
                && (object instanceof Iterator || object instanceof BaseStream || object instanceof Enumeration);
    }

    static Drain of(Object object) {
        List<@Nullable Object> elements = new ArrayList<>();
        boolean more = false;
        String thrown = "";
        String type = type(object);
        try {
            Iterator<?> iterator;
            if (object instanceof BaseStream<?, ?> stream) {
                Spliterator<?> spliterator = stream.spliterator();
                type += promises(spliterator);
                iterator = Spliterators.iterator(spliterator);
            } else {
                iterator = object instanceof Iterator<?> itself ? itself : ((Enumeration<?>) object).asIterator();
            }
            while (elements.size() < LIMIT && iterator.hasNext()) {
                elements.add(iterator.next());
            }
            more = iterator.hasNext();
            if (!elements.isEmpty() && Backing.hidden(iterator)) {
                iterator.remove();
            }
            if (object instanceof BaseStream<?, ?> stream) {
                stream.close();
            }
        } catch (RuntimeException e) {
            thrown = e.getClass().getName() + ": " + e.getMessage();
        }
        Object backing = object instanceof Iterator<?> iterator ? Backing.of(iterator) : null;
        return new Drain(type, elements, more, thrown, backing);
    }

    /** What later steps of a stream rely on: an order, and whose. What is known about its size is nobody's promise. */
    private static String promises(Spliterator<?> elements) {
        return (elements.hasCharacteristics(Spliterator.ORDERED) ? ", ordered" : "")
                + (elements.hasCharacteristics(Spliterator.SORTED) ? ", sorted" : "");
    }

    private static String type(Object object) {
        for (Class<?> stream : List.of(
                java.util.stream.Stream.class,
                java.util.stream.IntStream.class,
                java.util.stream.LongStream.class,
                java.util.stream.DoubleStream.class)) {
            if (stream.isInstance(object)) {
                return stream.getName() + (((BaseStream<?, ?>) object).isParallel() ? " (parallel)" : "");
            }
        }
        return object.getClass().getName();
    }
}
