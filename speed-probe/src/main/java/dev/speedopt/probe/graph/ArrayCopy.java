package dev.speedopt.probe.graph;

/** Another array of the same length: numbers follow those of the copy before, letters become other letters. */
final class ArrayCopy {
    private ArrayCopy() {}

    /** @param more whether it continues a text, which uses half of its words again */
    static long[] of(Node.Primitives array, Stride stride, Words words, int copy, boolean more) {
        long[] values = array.values().clone();
        if (array.kind() == 'C' || (array.kind() == 'B' && isText(values))) {
            StringBuilder text = new StringBuilder();
            for (long value : values) {
                text.append((char) value);
            }
            String other = more ? words.more(text.toString(), copy) : words.other(text.toString(), copy);
            for (int i = 0; i < values.length; i++) {
                values[i] = other.charAt(i);
            }
            return values;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (array.kind()) {
                case 'B' -> (byte) (values[i] + copy);
                case 'Z' -> copy % 2 == 0 ? values[i] : array.values()[values.length - 1 - i];
                default -> stride.shift(array.kind(), values[i], copy);
            };
        }
        return values;
    }

    private static boolean isText(long[] bytes) {
        int printable = 0;
        for (long each : bytes) {
            printable += (each >= ' ' && each < 127) || each == '\n' || each == '\r' || each == '\t' ? 1 : 0;
        }
        return 10L * printable >= 9L * bytes.length;
    }
}
