package dev.speedopt.probe.graph;

import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How objects of a class are written.
 *
 * @param way which way
 * @param refusal why not, for {@link Way#REFUSED}
 * @param content for {@link Way#CONTENT}
 * @param leaf for {@link Way#LEAF}
 * @param layout for {@link Way#FIELDS} and for a user's class that extends a content class
 */
record Kind(
        Way way,
        @Nullable String refusal,
        @Nullable Content content,
        @Nullable Leaf leaf,
        @Nullable Layout layout) {
    enum Way {
        TEXT,
        BOX,
        ENUM,
        CLASS,
        ARRAY,
        CONTENT,
        LEAF,
        FIELDS,
        REFUSED
    }

    private static final ClassValue<Kind> KINDS = new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
            return compute(type);
        }
    };

    /** The JDK's packages whose classes are sound when their fields are copied: no native memory, no open handles. */
    private static final Set<String> COPIED = Set.of(
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.concurrent.locks",
            "java.util.regex",
            "java.util.function",
            "java.io",
            "java.beans");

    private static final Set<String> COPIED_CLASSES = Set.of(
            "java.lang.Object",
            "java.lang.Number",
            "java.lang.Record",
            "java.lang.StackTraceElement",
            "java.lang.ref.WeakReference",
            "java.math.MathContext",
            "java.util.concurrent.ThreadLocalRandom");

    /** Things that stand for something outside the heap, or that belong to one JVM. */
    private static final Pattern REFUSED = Pattern.compile(
            "java\\.io\\.(File(Input|Output)Stream|FileDescriptor|"
                    + "RandomAccessFile|Console|Object(Input|Output)Stream.*)"
                    + "|java\\.util\\.(Timer.*|Scanner|ServiceLoader.*|ResourceBundle.*|zip\\..*|jar\\..*"
                    + "|(HashMap|LinkedHashMap|TreeMap|IdentityHashMap|WeakHashMap|Hashtable|ImmutableCollections|ArrayDeque|LinkedList|PriorityQueue"
                    + "|concurrent\\.\\w+)\\$\\w*(Iterator|Itr|Spliterator|Enumerator|Enumeration|Traverser)\\w*)"
                    + "|java\\.util\\.concurrent\\.(ThreadPoolExecutor|ForkJoin.*|Executors.*|CompletableFuture.*|FutureTask.*)");

    static Kind of(Class<?> type) {
        return KINDS.get(type);
    }

    static boolean ofJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    private static Kind compute(Class<?> type) {
        if (type == String.class) {
            return simple(Way.TEXT);
        }
        if (Primitive.kindOf(type) != 0) {
            return simple(Way.BOX);
        }
        if (Enum.class.isAssignableFrom(type)) {
            return simple(Way.ENUM);
        }
        if (type == Class.class) {
            return simple(Way.CLASS);
        }
        if (type.isArray()) {
            return simple(Way.ARRAY);
        }
        if (type.isHidden()) {
            return refused(type.getName().contains("$$Lambda") ? "a lambda" : "a hidden class");
        }
        if (Proxy.isProxyClass(type)) {
            return refused("a dynamic proxy");
        }
        Leaf leaf = Leaf.of(type);
        if (leaf != null) {
            return new Kind(Way.LEAF, null, null, leaf, null);
        }
        return byFields(type);
    }

    private static Kind byFields(Class<?> type) {
        Class<?> above = type;
        while (!ofJdk(above)) {
            if (madeAtRunTime(above)) {
                return refused("a class made at run time");
            }
            above = above.getSuperclass();
        }
        Content content = Content.of(type);
        String refusal = content == null ? refusal(above) : null;
        if (refusal != null) {
            return refused(refusal);
        }
        try {
            if (content == null) {
                return new Kind(Way.FIELDS, null, null, null, Layout.of(type, null));
            }
            Layout own = type == content.base() ? null : Layout.of(type, content.base());
            return new Kind(Way.CONTENT, null, content, null, own);
        } catch (LinkageError e) {
            return refused("a class whose fields cannot be read (" + e + ")");
        }
    }

    private static @Nullable String refusal(Class<?> ofJdk) {
        for (Class<?> each = ofJdk; each != null; each = each.getSuperclass()) {
            String name = each.getName();
            boolean copied = COPIED_CLASSES.contains(name)
                    || Throwable.class.isAssignableFrom(each)
                    || COPIED.contains(each.getPackageName())
                    || hasNoFields(each);
            if (!copied || REFUSED.matcher(name).matches()) {
                return each == ofJdk
                        ? "a type of the JDK that stands for more than its fields"
                        : "it extends " + name + ", which stands for more than its fields";
            }
        }
        return null;
    }

    private static boolean hasNoFields(Class<?> type) {
        return type != Thread.class
                && type != ClassLoader.class
                && Layout.of(type, type.getSuperclass()).slots().isEmpty()
                && !type.getPackageName().startsWith("java.lang.invoke")
                && !type.getPackageName().startsWith("java.lang.reflect")
                && !type.getPackageName().startsWith("java.net")
                && !type.getPackageName().startsWith("jdk.");
    }

    private static boolean madeAtRunTime(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader != null && loader.getResource(type.getName().replace('.', '/') + ".class") == null;
    }

    private static Kind simple(Way way) {
        return new Kind(way, null, null, null, null);
    }

    private static Kind refused(String reason) {
        return new Kind(Way.REFUSED, reason, null, null, null);
    }
}
