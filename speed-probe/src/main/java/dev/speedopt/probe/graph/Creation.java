package dev.speedopt.probe.graph;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Makes the objects of a graph, still empty where they refer to others. */
final class Creation {
    private final GraphReader reader;

    Creation(GraphReader reader) {
        this.reader = reader;
    }

    @Nullable
    Object create(Node node) throws Throwable {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Box box) {
            return Primitive.box(box.kind(), box.bits());
        }
        if (node instanceof Node.EnumConstant constant) {
            return enumConstant(constant);
        }
        if (node instanceof Node.ClassName name) {
            return reader.type(name.name());
        }
        if (node instanceof Node.Constant constant) {
            Class<?> owner = Class.forName(
                    constant.owner(), true, reader.type(constant.owner()).getClassLoader());
            return Memory.readStatic(owner.getDeclaredField(constant.field()));
        }
        if (node instanceof Node.Primitives primitives) {
            return PrimitiveArray.make(primitives.kind(), primitives.values());
        }
        if (node instanceof Node.References references) {
            return Array.newInstance(reader.type(references.component()), references.elements().length);
        }
        if (node instanceof Node.Fields fields) {
            return Memory.allocate(reader.type(fields.values().layout().type()));
        }
        if (node instanceof Node.Contents contents) {
            return contents(contents);
        }
        if (node instanceof Node.LeafValue leaf) {
            Leaf known = Leaf.of(reader.type(leaf.type()));
            if (known == null) {
                throw new NotCapturableException("no way to rebuild " + leaf.type());
            }
            return known.read().read(leaf.text());
        }
        throw new NotCapturableException("only compared, never rebuilt: " + node);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object enumConstant(Node.EnumConstant constant) throws ClassNotFoundException {
        return Enum.valueOf((Class) reader.type(constant.type()), constant.name());
    }

    private Object contents(Node.Contents contents) throws Throwable {
        Content known = Content.named(contents.base());
        if (known == null) {
            throw new NotCapturableException("no way to rebuild " + contents.base());
        }
        Class<?> type = reader.type(contents.type());
        Object made = type.getName().startsWith("java.util.ImmutableCollections$")
                ? Memory.allocate(type)
                : Constructors.of(type).newInstance();
        for (int i = 0; i < contents.state().length; i++) {
            Layout.Slot slot = known.state().get(i);
            Memory.putBits(made, slot.offset(), slot.kind(), contents.state()[i]);
        }
        for (int i = 0; i < contents.tuning().length; i++) {
            Tuning.beforeFilling(made, known.tuning().get(i), contents.tuning()[i]);
        }
        return made;
    }
}
