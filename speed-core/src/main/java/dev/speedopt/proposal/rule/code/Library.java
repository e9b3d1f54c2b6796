package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.Tree;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What is known of the JDK's methods. What is not listed is unknown. */
public final class Library {
    private static final Set<String> PURE_OWNERS = Set.of(
            "java.lang.String",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Short",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Boolean",
            "java.lang.Number",
            "java.lang.Math",
            "java.lang.StrictMath",
            "java.lang.Enum",
            "java.math.BigInteger",
            "java.math.BigDecimal",
            "java.util.UUID",
            "java.util.regex.Pattern",
            "java.util.Locale");
    private static final Set<String> READING_OWNERS = Set.of(
            "java.util.Objects",
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.OptionalDouble",
            "java.util.stream.Stream",
            "java.util.stream.IntStream",
            "java.util.stream.LongStream",
            "java.util.stream.DoubleStream",
            "java.util.stream.BaseStream",
            "java.util.stream.Collectors",
            "java.util.stream.StreamSupport");
    private static final Set<String> IMPURE = Set.of(
            "random",
            "getChars",
            "now",
            "randomUUID",
            "getInteger",
            "getLong",
            "getBoolean",
            "getDefault",
            "setDefault",
            "ifPresent",
            "ifPresentOrElse",
            "forEach",
            "forEachOrdered",
            "peek",
            "iterator",
            "generate",
            "iterate",
            "close",
            "onClose");
    private static final Set<String> OBJECT = Set.of("equals", "hashCode", "getClass", "toString");
    private static final Set<String> COLLECTION_READS = Set.of(
            "size",
            "isEmpty",
            "contains",
            "containsAll",
            "get",
            "indexOf",
            "lastIndexOf",
            "getFirst",
            "getLast",
            "peek",
            "peekFirst",
            "peekLast",
            "element",
            "first",
            "last",
            "floor",
            "ceiling",
            "higher",
            "lower",
            "toArray",
            "stream",
            "iterator",
            "listIterator",
            "subList");
    private static final Set<String> COLLECTION_CHANGES = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "remove",
            "removeAll",
            "removeFirst",
            "removeLast",
            "retainAll",
            "clear",
            "set",
            "push",
            "pop",
            "poll",
            "pollFirst",
            "pollLast",
            "offer",
            "offerFirst",
            "offerLast",
            "ensureCapacity");
    private static final Set<String> MAP_READS = Set.of(
            "size",
            "isEmpty",
            "get",
            "getOrDefault",
            "containsKey",
            "containsValue",
            "keySet",
            "values",
            "entrySet",
            "firstKey",
            "lastKey",
            "floorKey",
            "ceilingKey",
            "floorEntry",
            "ceilingEntry");
    private static final Set<String> MAP_CHANGES =
            Set.of("put", "putAll", "putIfAbsent", "remove", "clear", "replace", "pollFirstEntry", "pollLastEntry");
    private static final Set<String> TEXT_READS = Set.of(
            "length",
            "charAt",
            "isEmpty",
            "indexOf",
            "lastIndexOf",
            "substring",
            "subSequence",
            "codePointAt",
            "capacity");
    private static final Set<String> TEXT_CHANGES = Set.of(
            "append",
            "appendCodePoint",
            "insert",
            "delete",
            "deleteCharAt",
            "reverse",
            "replace",
            "setLength",
            "setCharAt",
            "ensureCapacity",
            "trimToSize");
    private static final Set<String> ARRAY_CHANGES =
            Set.of("sort", "fill", "setAll", "parallelSort", "reverse", "shuffle", "swap", "rotate", "addAll");

    private Library() {}

    /** Whether the methods of an immutable class, those with arguments apart, only calculate. */
    public static boolean isPureOwner(TypeElement owner) {
        return PURE_OWNERS.contains(owner.getQualifiedName().toString());
    }

    public static Effect effect(Code code, Call call) {
        String owner = call.owner();
        String name = call.name();
        if (OBJECT.contains(name) && call.arguments().size() == (name.equals("equals") ? 1 : 0)) {
            return PURE_OWNERS.contains(owner) ? Effect.PURE : Effect.READS;
        }
        if (PURE_OWNERS.contains(owner)) {
            return IMPURE.contains(name) ? Effect.UNKNOWN : immutableArguments(code, call) ? Effect.PURE : Effect.READS;
        }
        if (owner.startsWith("java.time.")) {
            return name.equals("now") || owner.equals("java.time.Clock") ? Effect.UNKNOWN : Effect.PURE;
        }
        if (READING_OWNERS.contains(owner)) {
            return IMPURE.contains(name) ? Effect.UNKNOWN : Effect.READS;
        }
        if (owner.equals("java.io.PrintStream")
                || owner.equals("org.slf4j.Logger")
                || owner.equals("java.util.logging.Logger")) {
            return Effect.OUTPUT;
        }
        if (owner.equals("java.lang.Comparable") || owner.equals("java.util.Comparator")) {
            return Effect.READS;
        }
        if (owner.equals("java.util.Arrays") || owner.equals("java.util.Collections")) {
            return ARRAY_CHANGES.contains(name) ? Effect.CHANGES_ARGUMENT : Effect.READS;
        }
        return owner.startsWith("java.") ? container(code, call, name) : Effect.UNKNOWN;
    }

    private static Effect container(Code code, Call call, String name) {
        if (!(call.method().getEnclosingElement() instanceof TypeElement type)) {
            return Effect.UNKNOWN;
        }
        if (Kinds.isA(code, type.asType(), "java.util.Collection")) {
            boolean factory = call.receiver() == null && (name.equals("of") || name.equals("copyOf"));
            boolean sorts = name.equals("sort")
                    && call.arguments().size() == 1
                    && Code.bare(call.argument(0)).getKind() == Tree.Kind.NULL_LITERAL;
            return factory
                    ? Effect.READS
                    : sorts ? Effect.CHANGES_RECEIVER : among(name, COLLECTION_READS, COLLECTION_CHANGES);
        }
        if (Kinds.isA(code, type.asType(), "java.util.Map")) {
            boolean factory =
                    call.receiver() == null && (name.equals("of") || name.equals("copyOf") || name.equals("entry"));
            return factory ? Effect.READS : among(name, MAP_READS, MAP_CHANGES);
        }
        if (Kinds.isA(code, type.asType(), "java.util.Map.Entry")) {
            return name.startsWith("get") ? Effect.READS : Effect.UNKNOWN;
        }
        if (Kinds.isA(code, type.asType(), "java.util.Iterator")) {
            return name.equals("hasNext") || name.equals("next") ? Effect.CHANGES_RECEIVER : Effect.UNKNOWN;
        }
        return Kinds.isA(code, type.asType(), "java.lang.CharSequence")
                        || type.getSimpleName().contentEquals("AbstractStringBuilder")
                ? among(name, TEXT_READS, TEXT_CHANGES)
                : Effect.UNKNOWN;
    }

    private static Effect among(String name, Set<String> reads, Set<String> changes) {
        return reads.contains(name) ? Effect.READS : changes.contains(name) ? Effect.CHANGES_RECEIVER : Effect.UNKNOWN;
    }

    private static boolean immutableArguments(Code code, Call call) {
        return call.arguments().stream().allMatch(argument -> Kinds.isImmutable(code.type(argument)));
    }
}
