package dev.speedopt.probe.graph;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Other values of those types of the JDK that serve as keys. */
final class Leaves {
    private Leaves() {}

    /** Text of another value; null where a copy has to be the same. */
    static @Nullable String other(Node.LeafValue leaf, Words words, int copy) {
        return switch (leaf.type()) {
            case "java.math.BigInteger" -> shifted(leaf.text(), copy);
            case "java.math.BigDecimal" -> {
                int space = leaf.text().indexOf(' ');
                yield shifted(leaf.text().substring(0, space), copy)
                        + leaf.text().substring(space);
            }
            case "java.util.UUID" ->
                UUID.nameUUIDFromBytes((leaf.text() + copy).getBytes(StandardCharsets.UTF_8))
                        .toString();
            case "java.lang.StringBuilder", "java.lang.StringBuffer" -> words.other(leaf.text(), copy);
            default -> null;
        };
    }

    private static String shifted(String number, int copy) {
        BigInteger value = new BigInteger(number);
        return value.add(value.abs().add(BigInteger.ONE).multiply(BigInteger.valueOf(copy)))
                .toString();
    }
}
