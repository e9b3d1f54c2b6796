package dev.speedopt.probe.graph;

import java.lang.reflect.Array;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects and everything they refer to as a flat table of nodes, breadth first, so that deep structures need no deep
 * stack. Identity and cycles are kept. Runs none of the user's code when it writes an {@link Purpose#INPUT}.
 */
public final class GraphWriter {
    private final Purpose purpose;
    private final Sink sink;
    private final Discovery found;
    private final Map<Integer, Object> contentsOfConstants = new HashMap<>();
    private final Abbreviations abbreviations;

    private GraphWriter(Purpose purpose, int maximumBytes) {
        this.purpose = purpose;
        this.sink = new Sink(maximumBytes);
        this.abbreviations = new Abbreviations(sink);
        this.found = new Discovery(Math.max(1000, maximumBytes / 16));
    }

    /**
     * @param roots by name, in order: {@code receiver}, {@code argument 1} …
     * @param maximumBytes that the graph may take
     * @throws NotCapturableException naming the type and where it hangs
     */
    public static byte[] write(Purpose purpose, List<Root> roots, int maximumBytes) throws NotCapturableException {
        return new GraphWriter(purpose, maximumBytes).write(roots);
    }

    /** One root of a graph. */
    public record Root(String name, @Nullable Object value) {}

    private byte[] write(List<Root> roots) throws NotCapturableException {
        sink.number(roots.size());
        for (Root root : roots) {
            sink.text(root.name());
            sink.number(found.number(root.value(), -1, root.name()));
        }
        for (int index = 0; index < found.size(); index++) {
            Object object = found.get(index);
            boolean content = contentsOfConstants.containsKey(index);
            try {
                write(index, object, !content);
            } catch (NotCapturableException e) {
                throw e;
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                // Collections that other threads change meanwhile, classes of the JDK that are half closed.
                refuse(index, object, "it cannot be read: " + e);
            }
        }
        return sink.toBytes();
    }

    private void write(int index, Object object, boolean mayBeConstant) throws Throwable {
        Class<?> type = object.getClass();
        Kind kind = Kind.of(type);
        switch (kind.way()) {
            case TEXT -> {
                sink.octet(Tag.TEXT);
                sink.text((String) object);
            }
            case BOX -> {
                char letter = Primitive.kindOf(type);
                sink.octet(Tag.BOX);
                sink.octet(letter);
                sink.bits(letter, Primitive.bits(object));
            }
            case ENUM -> {
                sink.octet(Tag.ENUM);
                abbreviations.name(((Enum<?>) object).getDeclaringClass().getName());
                sink.text(((Enum<?>) object).name());
            }
            case CLASS -> {
                sink.octet(Tag.CLASS);
                abbreviations.name(((Class<?>) object).getName());
            }
            case ARRAY -> array(index, object, type);
            default -> {
                Leaf leaf = kind.leaf();
                boolean value = leaf != null && !leaf.mutable();
                Constants.Name constant = mayBeConstant && !value ? Constants.of(object) : null;
                if (constant != null) {
                    constant(index, object, constant);
                } else {
                    object(index, object, kind);
                }
            }
        }
    }

    private void object(int index, Object object, Kind kind) throws Throwable {
        if (purpose == Purpose.OUTCOME && Drain.applies(object)) {
            drained(index, object);
            return;
        }
        switch (kind.way()) {
            case LEAF -> leaf(object, java.util.Objects.requireNonNull(kind.leaf()));
            case CONTENT -> content(index, object, kind);
            case FIELDS -> {
                sink.octet(Tag.FIELDS);
                fields(index, object, java.util.Objects.requireNonNull(kind.layout()));
            }
            default -> refuse(index, object, java.util.Objects.requireNonNull(kind.refusal()));
        }
    }

    private void constant(int index, Object object, Constants.Name constant) throws NotCapturableException {
        sink.octet(Tag.CONSTANT);
        abbreviations.name(constant.owner());
        sink.text(constant.field());
        if (purpose == Purpose.OUTCOME && !Kind.ofJdk(object.getClass())) {
            int content = found.add(object, index, constant.field());
            contentsOfConstants.put(content - 1, object);
            sink.number(content);
        } else {
            sink.number(0);
        }
    }

    private void array(int index, Object array, Class<?> type) throws NotCapturableException {
        int length = Array.getLength(array);
        Class<?> component = type.getComponentType();
        if (!component.isPrimitive()) {
            sink.octet(Tag.REFERENCES);
            abbreviations.name(component.getName());
            sink.number(length);
            Object[] elements = (Object[]) array;
            for (int i = 0; i < length; i++) {
                sink.number(found.number(elements[i], index, i));
            }
            return;
        }
        char letter = component.descriptorString().charAt(0);
        sink.octet(Tag.PRIMITIVES);
        sink.octet(letter);
        sink.number(length);
        if (array instanceof byte[] bytes) {
            sink.raw(bytes);
            return;
        }
        PrimitiveArray values = PrimitiveArray.of(array);
        for (int i = 0; i < length; i++) {
            sink.bits(letter, values.get(i));
        }
    }

    private void leaf(Object object, Leaf leaf) throws Exception {
        String text = leaf.write().write(object);
        sink.octet(Tag.LEAF);
        abbreviations.name(object.getClass().getName());
        sink.octet(leaf.mutable() ? 1 : 0);
        sink.text(text);
    }

    private void content(int index, Object object, Kind kind) throws Throwable {
        Content content = java.util.Objects.requireNonNull(kind.content());
        List<@Nullable Object> elements = content.elements(object);
        sink.octet(Tag.CONTENT);
        abbreviations.name(object.getClass().getName());
        abbreviations.name(content.base().getName());
        abbreviations.name(content.form().name());
        sink.number(content.state().size());
        for (Layout.Slot slot : content.state()) {
            sink.octet(slot.kind());
            sink.bits(slot.kind(), Memory.bits(object, slot.offset(), slot.kind()));
        }
        sink.number(content.tuning().size());
        for (Layout.Slot slot : content.tuning()) {
            sink.octet(slot.kind());
            sink.bits(slot.kind(), Tuning.read(object, slot));
        }
        Layout.Slot comparator = content.comparator();
        sink.number(
                comparator == null ? 0 : found.number(Memory.get(object, comparator.offset()), index, "comparator"));
        Layout own = kind.layout();
        sink.octet(own == null ? 0 : 1);
        if (own != null) {
            fields(index, object, own);
        }
        sink.number(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            sink.number(found.number(elements.get(i), index, i));
        }
    }

    private void fields(int index, Object object, Layout layout) throws NotCapturableException {
        abbreviations.layout(layout);
        slotValues(index, object, layout.slots());
    }

    private void slotValues(int index, Object object, List<Layout.Slot> slots) throws NotCapturableException {
        for (Layout.Slot slot : slots) {
            if (slot.reference()) {
                sink.number(found.number(Memory.get(object, slot.offset()), index, slot.name()));
            } else {
                sink.bits(slot.kind(), Memory.bits(object, slot.offset(), slot.kind()));
            }
        }
    }

    private void drained(int index, Object object) throws NotCapturableException {
        Drain drain = Drain.of(object);
        sink.octet(Tag.DRAINED);
        abbreviations.name(drain.type());
        sink.octet(drain.more() ? 1 : 0);
        sink.text(drain.thrown());
        sink.number(drain.elements().size());
        for (int i = 0; i < drain.elements().size(); i++) {
            sink.number(found.number(drain.elements().get(i), index, i));
        }
        sink.number(drain.backing() == null ? 0 : found.number(drain.backing(), index, "what it goes through"));
    }

    private void refuse(int index, Object object, String reason) throws NotCapturableException {
        String type = readable(object.getClass());
        if (purpose == Purpose.INPUT) {
            throw new NotCapturableException(type + " in " + found.path(index) + ": " + reason);
        }
        sink.octet(Tag.OPAQUE);
        abbreviations.name(type);
        sink.text(reason);
    }

    /** Lambdas without the number that differs from run to run. */
    private static String readable(Class<?> type) {
        String name = type.getName();
        int lambda = name.indexOf("$$Lambda");
        return lambda < 0 ? name : name.substring(0, lambda) + "$$Lambda";
    }
}
