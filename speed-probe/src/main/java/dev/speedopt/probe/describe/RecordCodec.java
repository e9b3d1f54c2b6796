package dev.speedopt.probe.describe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records of this package as bytes, by their declared types: nothing else can come out of a file. */
final class RecordCodec {
    private static final int LONGEST = 1 << 24;

    void write(DataOutputStream out, @Nullable Object value, Type type) throws IOException {
        if (type == int.class) {
            out.writeInt((int) Objects.requireNonNull(value));
        } else if (type == long.class) {
            out.writeLong((long) Objects.requireNonNull(value));
        } else if (type == char.class) {
            out.writeChar((char) Objects.requireNonNull(value));
        } else if (type == boolean.class) {
            out.writeBoolean((boolean) Objects.requireNonNull(value));
        } else {
            out.writeBoolean(value != null);
            if (value != null) {
                object(out, value, type);
            }
        }
    }

    private void object(DataOutputStream out, Object value, Type type) throws IOException {
        if (value instanceof String text) {
            // Letter by letter: lone surrogates are somebody's test data too.
            out.writeInt(text.length());
            out.writeChars(text);
        } else if (value instanceof Enum<?> constant) {
            out.writeUTF(constant.name());
        } else if (value instanceof List<?> list) {
            out.writeInt(list.size());
            for (Object element : list) {
                write(out, element, ((ParameterizedType) type).getActualTypeArguments()[0]);
            }
        } else {
            Class<?> declared = (Class<?>) type;
            if (declared.isSealed()) {
                out.writeInt(List.of(declared.getPermittedSubclasses()).indexOf(value.getClass()));
            }
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                write(out, read(component, value), component.getGenericType());
            }
        }
    }

    <T> T read(DataInputStream in, Class<T> type) throws IOException {
        return type.cast(Objects.requireNonNull(value(in, type)));
    }

    private @Nullable Object value(DataInputStream in, Type type) throws IOException {
        if (type == int.class) {
            return in.readInt();
        }
        if (type == long.class) {
            return in.readLong();
        }
        if (type == char.class) {
            return in.readChar();
        }
        if (type == boolean.class) {
            return in.readBoolean();
        }
        return in.readBoolean() ? object(in, type) : null;
    }

    private Object object(DataInputStream in, Type type) throws IOException {
        if (type == String.class) {
            char[] letters = new char[size(in)];
            for (int i = 0; i < letters.length; i++) {
                letters[i] = in.readChar();
            }
            return new String(letters);
        }
        if (type instanceof ParameterizedType list) {
            int size = size(in);
            List<@Nullable Object> elements = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                elements.add(value(in, list.getActualTypeArguments()[0]));
            }
            return elements;
        }
        Class<?> declared = (Class<?>) type;
        if (declared.isEnum()) {
            return constant(declared, in.readUTF());
        }
        return make(in, declared.isSealed() ? declared.getPermittedSubclasses()[in.readInt()] : declared);
    }

    private Object make(DataInputStream in, Class<?> type) throws IOException {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(in, components[i].getGenericType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("Not a description: " + e, e);
        }
    }

    private static Object constant(Class<?> type, String name) throws IOException {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IOException("Not a description: " + name);
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > LONGEST) {
            throw new IOException("Not a description: a size of " + size);
        }
        return size;
    }

    private static @Nullable Object read(RecordComponent component, Object owner) throws IOException {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }
}
