package dev.speedopt.probe.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JDK value without references to anything of the user's, written as one text. What has no text of its own but is
 * serialisable goes the JDK's own way, as an island.
 *
 * @param mutable whether it matters which object it is
 * @param write to text
 * @param read back
 */
record Leaf(boolean mutable, Writing write, Reading read) {
    interface Writing {
        String write(Object value) throws IOException;
    }

    interface Reading {
        Object read(String text) throws IOException, ClassNotFoundException;
    }

    private static final Leaf ISLAND = new Leaf(true, Leaf::serialized, Leaf::deserialized);
    private static final Leaf CONSTANT_ISLAND = new Leaf(false, Leaf::serialized, Leaf::deserialized);

    static @Nullable Leaf of(Class<?> type) {
        if (!Kind.ofJdk(type)) {
            return null;
        }
        Leaf known = of(type.getName());
        if (known != null) {
            return known;
        }
        if (Path.class.isAssignableFrom(type)) {
            return constant(Leaf::path, Path::of);
        }
        if (Charset.class.isAssignableFrom(type)) {
            return constant(value -> ((Charset) value).name(), Charset::forName);
        }
        if (type.getName().equals("java.nio.HeapByteBuffer")) {
            return new Leaf(true, Leaf::buffer, Leaf::buffer);
        }
        String room = type.getPackageName();
        if (!Serializable.class.isAssignableFrom(type) || Throwable.class.isAssignableFrom(type)) {
            return null;
        }
        if (room.startsWith("java.time")) {
            return CONSTANT_ISLAND;
        }
        boolean changes =
                room.equals("java.text") || room.equals("java.sql") || java.util.Calendar.class.isAssignableFrom(type);
        boolean stays = room.equals("java.net")
                || java.util.TimeZone.class.isAssignableFrom(type)
                || type == Locale.class
                || type == java.util.Currency.class;
        return changes ? ISLAND : stays ? CONSTANT_ISLAND : null;
    }

    @SuppressWarnings({"JavaUtilDate", "JdkObsolete"}) // Users have them: they must come back as they were.
    private static @Nullable Leaf of(String name) {
        return switch (name) {
            case "java.math.BigInteger" -> constant(Object::toString, BigInteger::new);
            case "java.math.BigDecimal" -> constant(Leaf::decimal, Leaf::decimal);
            case "java.util.UUID" -> constant(Object::toString, UUID::fromString);
            case "java.net.URI" -> constant(Object::toString, URI::create);
            case "java.io.File" -> constant(Object::toString, File::new);
            case "java.util.regex.Pattern" -> constant(Leaf::pattern, Leaf::pattern);
            case "java.util.Date" ->
                new Leaf(
                        true, value -> Long.toString(((Date) value).getTime()), text -> new Date(Long.parseLong(text)));
            case "java.util.BitSet" -> new Leaf(true, Leaf::bits, Leaf::bits);
            case "java.lang.StringBuilder" -> new Leaf(true, Object::toString, StringBuilder::new);
            case "java.lang.StringBuffer" -> new Leaf(true, Object::toString, StringBuffer::new);
            case "java.io.ByteArrayOutputStream" -> new Leaf(true, Leaf::stream, Leaf::stream);
            default -> null;
        };
    }

    private static Leaf constant(Writing write, Reading read) {
        return new Leaf(false, write, read);
    }

    private static String path(Object value) throws IOException {
        Path path = (Path) value;
        if (path.getFileSystem() != FileSystems.getDefault()) {
            throw new IOException("a path of another file system");
        }
        return path.toString();
    }

    private static String decimal(Object value) {
        BigDecimal decimal = (BigDecimal) value;
        return decimal.unscaledValue() + " " + decimal.scale();
    }

    private static Object decimal(String text) {
        int space = text.indexOf(' ');
        return new BigDecimal(new BigInteger(text.substring(0, space)), Integer.parseInt(text.substring(space + 1)));
    }

    private static String pattern(Object value) {
        Pattern pattern = (Pattern) value;
        return pattern.flags() + " " + pattern.pattern();
    }

    private static Object pattern(String text) {
        int space = text.indexOf(' ');
        return Pattern.compile(text.substring(space + 1), Integer.parseInt(text.substring(0, space)));
    }

    private static String bits(Object value) {
        return latin(((BitSet) value).toByteArray());
    }

    private static Object bits(String text) {
        return BitSet.valueOf(latin(text));
    }

    private static String stream(Object value) {
        return latin(((ByteArrayOutputStream) value).toByteArray());
    }

    private static Object stream(String text) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.write(latin(text));
        return stream;
    }

    private static String buffer(Object value) {
        ByteBuffer buffer = (ByteBuffer) value;
        ByteBuffer whole = buffer.duplicate().clear();
        byte[] bytes = new byte[whole.capacity()];
        whole.get(bytes);
        return buffer.position() + " " + buffer.limit() + " " + buffer.order() + " " + latin(bytes);
    }

    private static Object buffer(String text) {
        String[] parts = text.split(" ", 4);
        ByteBuffer buffer = ByteBuffer.wrap(latin(parts[3]));
        buffer.order(
                parts[2].equals("LITTLE_ENDIAN") ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        buffer.limit(Integer.parseInt(parts[1])).position(Integer.parseInt(parts[0]));
        return buffer;
    }

    private static String serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return latin(bytes.toByteArray());
    }

    private static Object deserialized(String text) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(latin(text))) {
            @Override
            protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
                // Islands hold nothing but the JDK's own, whatever loader this JVM has in mind.
                return type.getName().startsWith("[") || type.getName().indexOf('.') < 0
                        ? super.resolveClass(type)
                        : Class.forName(type.getName(), false, ClassLoader.getPlatformClassLoader());
            }
        }) {
            return in.readObject();
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
